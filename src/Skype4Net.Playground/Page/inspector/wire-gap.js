import { app } from "../core/app.js";

const count = 500;

/** Loads lines that were left out because they came too fast; they take the place of the gap. */
export async function loadGap(gap, refilter) {
    const between = app.wire.around(gap);
    const value = between && (await app.do("wire.list", { after: between.after, count }));
    if (!value) return;
    const lines = (value.lines ?? []).filter(l => l[0] < between.until);
    app.wire.fill(gap, lines, !value.more || lines.length < count);
    refilter();
}
