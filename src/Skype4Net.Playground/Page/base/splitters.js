import { shared } from "../core/keep.js";

// Borders between panes: by pointer and by arrow keys, at least 240 px on both sides, remembered for all windows.

const min = { accounts: 160, client: 240, inspector: 240 };
const usual = { accounts: 218, client: 276, inspector: 500 };

export function splitters(panes) {
    const widths = { ...usual, ...shared.get("widths", {}) };
    const root = document.documentElement;
    const handles = {};
    const apply = () => {
        for (const name in usual) root.style.setProperty(`--w-${name}`, `${widths[name]}px`);
        requestAnimationFrame(place);
    };
    const place = () => {
        for (const [name, handle] of Object.entries(handles)) {
            const pane = document.getElementById(name);
            const box = pane.getBoundingClientRect();
            handle.style.left = `${(name === "inspector" ? box.left : box.right) - panes.getBoundingClientRect().left}px`;
            handle.hidden = box.width === 0;
            handle.setAttribute("aria-valuenow", Math.round(box.width));
        }
    };
    const change = (name, width) => {
        const room =
            panes.clientWidth -
            360 -
            Object.keys(usual).reduce((sum, other) => sum + (other === name ? 0 : document.getElementById(other).offsetWidth), 0);
        widths[name] = Math.round(Math.max(min[name], Math.min(width, room)));
        shared.set("widths", widths);
        apply();
    };
    for (const [name, label] of [
        ["accounts", "Width of Accounts"],
        ["client", "Width of the client"],
        ["inspector", "Width of the inspector"],
    ]) {
        const handle = (handles[name] = document.createElement("div"));
        handle.className = "splitter";
        handle.id = `split-at-${name}`;
        handle.tabIndex = 0;
        for (const [key, value] of [
            ["role", "separator"],
            ["aria-orientation", "vertical"],
            ["aria-label", label],
            ["aria-valuemin", min[name]],
            ["aria-valuemax", 1200],
        ])
            handle.setAttribute(key, value);
        const sign = name === "inspector" ? -1 : 1;
        handle.onkeydown = e => {
            const step = { ArrowLeft: -16, ArrowRight: 16 }[e.key];
            if (step) change(name, widths[name] + sign * step);
            else if (e.key === "Home") change(name, usual[name]);
            else return;
            e.preventDefault();
        };
        handle.onpointerdown = e => {
            handle.setPointerCapture(e.pointerId);
            const from = e.clientX,
                width = document.getElementById(name).offsetWidth;
            handle.onpointermove = move => change(name, width + sign * (move.clientX - from));
            handle.onpointerup = () => {
                handle.onpointermove = null;
            };
        };
        handle.ondblclick = () => change(name, usual[name]);
        panes.append(handle);
    }
    new ResizeObserver(place).observe(panes);
    apply();
    return place;
}
