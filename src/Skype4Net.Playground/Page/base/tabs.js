import { h } from "./render.js";

/** Tabs with manual activation: arrows move the focus, Enter or a click chooses. */
export function tabs({ id, label, look, items, chosen, choose, controls }) {
    const onkeydown = e => {
        const all = [...e.currentTarget.querySelectorAll("[role=tab]")];
        const at = all.indexOf(document.activeElement);
        const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[e.key];
        if (to === undefined || e.altKey) return;
        e.preventDefault();
        const next = all[(to + all.length) % all.length];
        for (const tab of all) tab.tabIndex = tab === next ? 0 : -1;
        next.focus();
    };
    return h(
        "div",
        { class: `tabs ${look}`, role: "tablist", "aria-label": label, onkeydown },
        items.map(([value, text, extra]) =>
            h(
                "button",
                {
                    key: value,
                    type: "button",
                    role: "tab",
                    id: `${id}-${value}`,
                    "aria-selected": String(value === chosen),
                    tabindex: value === chosen ? "0" : "-1",
                    "aria-controls": controls,
                    onclick: () => choose(value),
                },
                text,
                extra,
            ),
        ),
    );
}

/** A toolbar is one tab stop: arrows move within. Its buttons are those of the node. */
export function toolbarKeys(e) {
    const all = [...e.currentTarget.querySelectorAll("button:not(:disabled)")];
    const at = all.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[e.key];
    if (at < 0 || to === undefined || e.altKey) return;
    e.preventDefault();
    e.stopPropagation();
    const next = all[(to + all.length) % all.length];
    for (const one of all) one.tabIndex = one === next ? 0 : -1;
    next.focus();
}
