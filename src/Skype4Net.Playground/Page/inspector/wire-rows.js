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

    /** Which line of the view an element belongs to, or -1. */
    indexAt(element) {
        const node = element.closest(".wire-row");
        return node ? ([...this.pool, this.spare].find(row => row.node === node)?.index ?? -1) : -1;
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
        row.node.id = "";
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
            row.node.style.top = `${index * height}px`;
            row.node.ariaRowIndex = index + 1;
        }
        // Only the active row has a name, one for each line: whoever hears the page hears that another one is active now.
        const id = index === view.active ? `wire-${index}` : "";
        if (row.node.id !== id) row.node.id = id;
        if (id) this.activeId = id;
        const name = this.programName(line.program);
        if (row.line !== line || row.name !== name) {
            row.line = line;
            row.name = name;
            row.state = "";
            writeText(row.at, line.gap ? "" : stamp(line.time));
            writeText(row.what, line.gap ? gapText(line) : plain(line.text.length > 600 ? line.text.slice(0, 600) + "…" : line.text));
            writeText(row.arrow, line.gap ? "" : line.out ? "←" : "→");
            writeText(row.arrow.lastChild, line.gap ? "" : `${line.out ? "to" : "from"} ${name}: `);
        }
        if (row.state !== state) {
            row.state = state;
            writeAttribute(row.node, "class", state.replace(/ \*.*/, ""));
            writeAttribute(row.node, "aria-selected", String(view.chosen === line.number && !line.gap));
            writeAttribute(row.node, "data-active", String(index === view.active));
            const fault = line.fault && line.fault !== "cut" ? line.fault : "";
            writeAttribute(row.took, "class", fault ? "took tag warn" : "took");
            writeText(row.took, fault || took(line, view.partner(line)));
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

// Most of what a row is given it has already: only what differs costs a layout.
function writeText(cell, text) {
    if (cell.firstChild.data !== text) cell.firstChild.data = text;
}
function writeAttribute(node, name, value) {
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

const gapText = line => `${line.gap.toLocaleString("en")} lines skipped, ${line.gone ? "not kept any more" : "load"}`;

// Seconds and milliseconds, which are the same in every time zone.
const stamp = at => `:${((at % 60_000) / 1000).toFixed(3).padStart(6, "0")}`;

function took(line, command) {
    if (!line.answered || !command) return "";
    const ms = line.time - command.time;
    return ms < 1 ? (ms > 0 ? `${ms.toFixed(1)} ms` : "<1 ms") : ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
