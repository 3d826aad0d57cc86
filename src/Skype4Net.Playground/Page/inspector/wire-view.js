import { app } from "../core/app.js";
import { isNoise, wireFilter } from "../core/wire-log.js";

// Which lines of the ring are shown, by their positions in it, and which of them is where.

const forget = 20_000;

export class WireView {
    constructor() {
        this.filter = { text: "", programs: new Set(), hideNoise: true };
        this.marked = new Set();
        this.active = -1;
        this.chosen = 0;
        this.cleared = 0;
        this.refilter();
    }

    get count() {
        return this.positions.length - this.from;
    }

    lineAt(index) {
        return app.wire.at(this.positions[this.from + index]);
    }

    /** The row of a line, or -1 when it is not shown. */
    indexOf(line) {
        const at = line ? this.positions.indexOf(line.at, this.from) : -1;
        return at < 0 ? -1 : at - this.from;
    }

    partner(line) {
        return app.wire.partnerOf(line);
    }

    /** Begins anew with the lines that are kept, after the filter has changed. */
    refilter() {
        const line = this.active >= 0 ? this.lineAt(this.active) : null;
        this.fits = wireFilter(this.filter);
        this.positions = [];
        this.from = 0;
        this.noise = 0;
        this.seen = Math.max(app.wire.start, this.cleared);
        this.extend();
        this.active = this.indexOf(line);
    }

    /** Looks at the lines that came since the last time, and drops those that are gone. */
    extend() {
        const { wire } = app;
        if (this.seen < wire.start) this.seen = wire.start;
        for (; this.seen < wire.end; this.seen++) {
            const line = wire.at(this.seen);
            if (this.filter.hideNoise && !line.gap && isNoise(line)) this.noise++;
            if (this.fits(line)) this.positions.push(this.seen);
        }
        while (this.from < this.positions.length && this.positions[this.from] < wire.start) {
            this.from++;
            this.active = Math.max(-1, this.active - 1);
        }
        if (this.from > forget) {
            this.positions.splice(0, this.from);
            this.from = 0;
        }
    }
}
