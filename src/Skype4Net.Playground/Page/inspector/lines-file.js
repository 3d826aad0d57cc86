// Files of JSON lines: replays and timelines. They are data of strangers: read piece by piece, and what is not known is kept and shown as such.

/** @returns {head, steps, broken}: steps have their number, broken counts lines that are no JSON. */
export function readLines(text) {
    const steps = [];
    let head = null,
        broken = 0;
    for (const [i, line] of text.split("\n").entries()) {
        if (line.trim() === "") continue;
        let value;
        try {
            value = JSON.parse(line);
        } catch {
            broken++;
            continue;
        }
        if (typeof value !== "object" || value === null || Array.isArray(value)) {
            broken++;
            continue;
        }
        if (!head && value.skype4net) head = value;
        else steps.push({ ...value, number: i + 1 });
    }
    return { head: head ?? {}, steps, broken };
}

const name = value => (typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value));

/** What a step is, in a sentence. */
export function stepText(step) {
    if (step.do) {
        if (step.do === "message.say") return `${name(step.as)} says “${name(step.text)}”`;
        const rest = Object.entries(step)
            .filter(([key]) => !["at", "do", "as", "is", "number", "chat"].includes(key))
            .map(([, value]) => name(value))
            .join(", ");
        return `${step.as ? name(step.as) + ": " : ""}${name(step.do)}${rest ? ` ${rest}` : ""}`;
    }
    if (step.saw === "message") return `${name(step.as)} sees ${name(step.from)} say “${name(step.text)}”`;
    if (step.saw) return `${name(step.as)} sees ${name(step.saw)} ${name(step.text ?? step.status)}`;
    if (step.handler)
        return step.handler === "begin"
            ? `Handler ${name(step.name)}`
            : step.handler === "exception"
              ? `Handler ${name(step.name)} threw: ${name(step.text)}`
              : `Handler ${name(step.name)} ended`;
    if (step.expect)
        return step.expect === "failed"
            ? `Expected “${name(step.expected ?? step.text)}”`
            : step.expect === "done"
              ? `Heard what was expected: “${name(step.seen ?? step.text)}”`
              : `Expects ${name(step.text)}`;
    if (step.clock) {
        const why = name(step.clock.why ?? step.why);
        return `The clock went on${step.to > step.from ? ` to ${secondsText(step.to)}` : ""}${why ? `: ${why}` : ""}`;
    }
    if (step.wire) return name(Array.isArray(step.wire) ? step.wire[3] : step.wire);
    return `Unknown: ${JSON.stringify(step).slice(0, 120)}`;
}

export const secondsText = at => {
    const s = Number(at) || 0;
    if (s < 3600) return `${s.toFixed(1)} s`;
    const whole = Math.floor(s);
    return `${Math.floor(whole / 3600)}:${String(Math.floor(whole / 60) % 60).padStart(2, "0")}:${String(whole % 60).padStart(2, "0")}`;
};

/** The parts in which two texts differ: [before, middle of a, middle of b, after]. */
export function difference(a, b) {
    const x = [...String(a ?? "")],
        y = [...String(b ?? "")];
    let from = 0,
        end = 0;
    while (from < x.length && from < y.length && x[from] === y[from]) from++;
    while (end < x.length - from && end < y.length - from && x[x.length - 1 - end] === y[y.length - 1 - end]) end++;
    return [
        x.slice(0, from).join(""),
        x.slice(from, x.length - end).join(""),
        y.slice(from, y.length - end).join(""),
        x.slice(x.length - end).join(""),
    ];
}
