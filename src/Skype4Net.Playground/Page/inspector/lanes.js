import { h } from "../base/render.js";
import { secondsText, stepText } from "./lines-file.js";

// People, bot and handlers on a broken time axis: a long silence is one hatched gap.

const silence = 30;
const names = ["People", "Bot", "Handlers"];
const colors = ["var(--person-4)", "var(--info)", "var(--ink3)"];
const rows = step => (step.handler ? 2 : step.saw || step.expect ? 1 : step.do ? 0 : step.wire ? 1 : -1);

/** The step to which an arrow leads: left and right in time, up and down to the nearest step of the next lane that has any. */
function target(file, chosen, key) {
    const at = file.shown.indexOf(chosen);
    if (key === "ArrowLeft" || key === "ArrowRight") return at + (key === "ArrowLeft" ? -1 : 1);
    if (key === "Home" || key === "End") return key === "Home" ? 0 : file.shown.length - 1;
    const by = { ArrowUp: -1, ArrowDown: 1 }[key];
    for (let lane = rows(chosen) + by; by && lane >= 0 && lane < names.length; lane += by) {
        const there = file.shown.flatMap((step, i) => (rows(step) === lane ? [i] : []));
        if (there.length > 0) return there.reduce((best, i) => (Math.abs(i - at) < Math.abs(best - at) ? i : best));
    }
    return by ? at : -1;
}

/** What the lanes are, each with its colour. */
export const laneNames = () =>
    names.map((name, lane) =>
        h("span", { key: name, class: "lane" }, h("svg", { viewBox: "0 0 8 8", "aria-hidden": "true" }, laneDot(lane)), name),
    );
const laneDot = lane => h("rect", { width: 8, height: 8, rx: 3, fill: colors[lane] });

/** The lanes; they take the room that there is, in px, and can be scrolled when that is too little. */
export function lanes(file, chosen, choose, room) {
    const places = [];
    let x = 8,
        last = null;
    const gaps = [];
    for (const step of file.shown) {
        const ago = last === null ? 0 : step.at - last;
        if (ago > silence) {
            gaps.push({ x: x + 4, text: secondsText(ago) });
            x += 70;
        } else x += 14 + Math.min(30, Math.sqrt(Math.max(0, ago)) * 8);
        places.push({ step, x });
        last = step.at;
    }
    const stretch = Math.max(1, room / (x + 24)),
        width = (x + 24) * stretch,
        gapWidth = 62 * stretch;
    for (const place of [...places, ...gaps]) place.x *= stretch;
    const now = places.find(p => p.step === chosen)?.x ?? 0;
    return h(
        "div",
        {
            class: "lanes",
            id: "timeline-lanes",
            tabindex: "0",
            role: "slider",
            "aria-label": `Lanes of people, bot and handlers, ${file.shown.length} steps`,
            "aria-valuemin": "1",
            "aria-valuemax": String(file.shown.length),
            "aria-valuenow": String(file.shown.indexOf(chosen) + 1),
            "aria-valuetext": `${names[rows(chosen)] ?? "Clock"}: ${stepText(chosen)}`,
            onkeydown: e => {
                const to = target(file, chosen, e.key);
                if (to < 0) return;
                e.preventDefault();
                choose(to);
            },
        },
        h(
            "svg",
            {
                viewBox: `0 0 ${width} 72`,
                style: { width: `${width}px`, "min-width": "100%" },
                preserveAspectRatio: "xMinYMid meet",
                "aria-hidden": "true",
            },
            gaps.map((g, i) =>
                h(
                    "g",
                    { key: `gap ${i}` },
                    h("rect", { x: g.x, y: 0, width: gapWidth, height: 72, fill: "var(--sunken)" }),
                    Array.from({ length: Math.floor(gapWidth / 12) }, (_, n) =>
                        h("path", { key: n, d: `M${g.x + n * 12} 72l12-72`, stroke: "var(--line)", "stroke-width": "3" }),
                    ),
                    h("text", { x: g.x + gapWidth / 2, y: 40, "text-anchor": "middle", "font-size": "11", fill: "var(--ink2)" }, g.text),
                ),
            ),
            places.map((p, i) => {
                const lane = rows(p.step);
                const bad = p.step.expect === "failed";
                return (
                    lane >= 0 &&
                    h("rect", {
                        key: i,
                        x: p.x - 5,
                        y: 10 + lane * 20,
                        width: 10,
                        height: 10,
                        rx: 4,
                        fill: bad ? "var(--bad)" : colors[lane],
                        onclick: () => choose(i),
                    })
                );
            }),
            h("path", { d: `M${now} 0v72`, stroke: "var(--accent)", "stroke-width": "2" }),
        ),
    );
}
