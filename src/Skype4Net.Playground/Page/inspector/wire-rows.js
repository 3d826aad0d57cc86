import { isError } from "../core/wire-log.js";
import { plain } from "../base/format.js";

// The rows of the wire: about as many nodes as fit on the screen, their texts written in place.

export class WireRows {
    constructor(scroller, programName) {
        this.scroller = scroller;
        this.programName = programName;
        this.rows = document.createElement("div");
        this.rows.className = "rows";
        this.rows.setAttribute("role", "rowgroup");
        scroller.append(this.rows);
        this.pool = [];
        this.activeId = "";
        this.measure();
        this.spare = this.make();
        this.spare.node.hidden = true;
    }

    /** Reads how high a row and the box are. Not read while lines are drawn: each reading would cost a layout. */
    measure() {
        this.rowHeight = innerWidth < 560 ? 30 : 22;
        this.height = this.scroller.clientHeight;
    }

    /** Makes room for so many rows. */
    stretch(count) {
        if (this.total !== count * this.rowHeight) this.rows.style.height = `${(this.total = count * this.rowHeight)}px`;
    }

    make() {
        const node = document.createElement("div");
        node.className = "wire-row";
        node.setAttribute("role", "row");
        const cell = className => {
            const c = document.createElement("span");
            c.className = className;
            c.setAttribute("role", "gridcell");
            node.append(c);
            return c;
        };
        const row = {
            node,
            at: cell("at"),
            arrow: cell("arrow"),
            what: cell("what"),
            took: cell("took"),
            line: null,
            name: "",
            state: "",
            index: -1,
        };
        row.arrow.append(document.createTextNode(""), Object.assign(document.createElement("span"), { className: "out" }));
        row.arrow.lastChild.append(document.createTextNode(""));
        for (const c of [row.at, row.what, row.took]) c.append(document.createTextNode(""));
        this.rows.append(node);
        return row;
    }

    /** Writes what is seen at a scroll position. view: {count, lineAt(index), active, chosen, marked, partner(line)}. */
    draw(view, top) {
        const height = this.rowHeight;
        const first = Math.max(0, Math.floor(top / height) - 8);
        const last = Math.min(view.count, Math.ceil((top + this.height) / height) + 8);
        while (this.pool.length < Math.min(last - first, 120)) this.pool.push(this.make());
        const size = this.pool.length;
        this.activeId = "";
        for (let i = first; i < last; i++) this.write(this.pool[i % size], i, view, height);
        for (const row of this.pool) if (row.index < first || row.index >= last) this.hide(row);
        if (view.active >= 0 && (view.active < first || view.active >= last) && view.active < view.count)
            this.write(this.spare, view.active, view, height);
        else this.hide(this.spare);
    }

    hide(row) {
        if (row.node.hidden) return;
        row.node.hidden = true;
        row.index = -1;
        row.line = null;
    }

    write(row, index, view, height) {
        const line = view.lineAt(index);
        const before = index > 0 ? view.lineAt(index - 1) : null;
        if (!line) return this.hide(row);
        const state = this.stateOf(line, before, index, view);
        if (row.node.hidden) row.node.hidden = false;
        if (row.index !== index || row.height !== height) {
            row.index = index;
            row.height = height;
            row.node.style.transform = `translateY(${index * height}px)`;
            row.node.setAttribute("aria-rowindex", index + 1);
            row.node.id = `wire-${row === this.spare ? "active" : index}`;
            row.node.dataset.index = index;
        }
        if (index === view.active) this.activeId = row.node.id;
        const name = this.programName(line.program);
        if (row.line !== line || row.name !== name) {
            row.line = line;
            row.name = name;
            row.at.firstChild.data = line.gap ? "" : stamp(line.time);
            row.what.firstChild.data = line.gap
                ? `${line.gap.toLocaleString("en")} lines skipped, ${line.gone ? "not kept any more" : "load"}`
                : plain(line.text.length > 600 ? line.text.slice(0, 600) + "…" : line.text);
            row.arrow.firstChild.data = line.gap ? "" : line.out ? "←" : "→";
            row.arrow.lastChild.firstChild.data = line.gap ? "" : `${line.out ? "to" : "from"} ${name}: `;
            row.state = "";
        }
        if (row.state !== state) {
            row.state = state;
            row.node.className = state.replace(/ \*.*/, "");
            row.node.setAttribute("aria-selected", String(view.chosen === line.number && !line.gap));
            row.node.dataset.active = String(index === view.active);
            row.took.className = line.fault && line.fault !== "cut" ? "took tag warn" : "took";
            row.took.firstChild.data = line.fault && line.fault !== "cut" ? line.fault : took(line, view.partner(line));
        }
    }

    stateOf(line, before, index, view) {
        let state = `wire-row ${line.gap ? "gap" : line.out ? "to" : "in"}`;
        if (!line.gap && isError(line)) state += " error";
        if (line.fault && line.fault !== "cut") state += ` fault ${line.fault}`;
        if (view.marked.has(line.number)) state += " marked";
        if (before && Math.floor(before.time / 1000) !== Math.floor(line.time / 1000)) state += " turn";
        return `${state} *${index === view.active ? "a" : ""}${view.chosen === line.number ? "c" : ""}`;
    }
}

const stamp = at => {
    const d = new Date(at);
    return `:${String(d.getSeconds()).padStart(2, "0")}.${String(d.getMilliseconds()).padStart(3, "0")}`;
};

function took(line, command) {
    if (!line.answered || !command) return "";
    const ms = line.time - command.time;
    return ms < 1 ? (ms > 0 ? `${ms.toFixed(1)} ms` : "<1 ms") : ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
