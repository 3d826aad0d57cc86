import { h } from "../base/render.js";
import { secondsText } from "./lines-file.js";

// People, bot and handlers on a broken time axis: a long silence is one hatched gap.

const silence = 30;
const rows = step => (step.handler ? 2 : step.saw || step.expect ? 1 : step.do ? 0 : step.wire ? 1 : -1);

export function lanes(file, chosen, choose) {
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
    const width = x + 24;
    const now = places.find(p => p.step === chosen)?.x ?? 0;
    const colors = ["var(--person-4)", "var(--info)", "var(--ink3)"];
    return h(
        "div",
        { class: "lanes" },
        h(
            "svg",
            {
                viewBox: `0 0 ${width} 72`,
                style: { width: `${width}px`, "min-width": "100%" },
                preserveAspectRatio: "xMinYMid meet",
                role: "img",
                "aria-label": `${file.shown.length} steps of people, bot and handlers`,
            },
            gaps.map((g, i) =>
                h(
                    "g",
                    { key: `gap ${i}` },
                    h("rect", { x: g.x, y: 0, width: 62, height: 72, fill: "var(--sunken)" }),
                    [0, 1, 2, 3, 4, 5].map(n =>
                        h("path", { key: n, d: `M${g.x + n * 12} 72l12-72`, stroke: "var(--line)", "stroke-width": "3" }),
                    ),
                    h("text", { x: g.x + 31, y: 40, "text-anchor": "middle", "font-size": "11", fill: "var(--ink2)" }, g.text),
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
