import { h, patch } from "./render.js";
import { redraw } from "./frame.js";

// A listbox of one tab stop whose rows exist only where they are seen: arrows move, Enter or Space opens, Shift+F10 is the menu of the row.

export class Listbox {
    /**
     * @param options id, label, rowHeight (rem), row(item) gives its children, key(item), words(item) for typing ahead, open(item),
     * menu(item, row, at), keys(event, item).
     */
    constructor(options) {
        this.options = options;
        this.items = [];
        this.active = -1;
        this.activeKey = null;
        this.draw = () => this.paint();
        this.typed = "";
        const node = (this.node = document.createElement("div"));
        node.className = `scroll listbox ${options.className ?? ""}`;
        node.id = options.id;
        node.tabIndex = 0;
        node.setAttribute("role", "listbox");
        node.setAttribute("aria-label", options.label);
        node.onscroll = () => redraw(this.draw);
        node.onkeydown = e => this.key(e);
        node.onfocus = () => {
            if (this.active < 0) this.move(Math.max(0, this.selectedIndex()));
            redraw(this.draw);
        };
        node.onclick = e => {
            const item = this.itemAt(e);
            if (item) {
                this.setActive(this.items.indexOf(item));
                options.open(item);
            }
        };
        node.oncontextmenu = e => {
            const item = this.itemAt(e);
            if (!item || !options.menu) return;
            e.preventDefault();
            this.setActive(this.items.indexOf(item));
            options.menu(item, this.rowOf(item), e.clientX ? { x: e.clientX, y: e.clientY } : undefined);
        };
        new ResizeObserver(() => redraw(this.draw)).observe(node);
    }

    set(items, selected) {
        this.items = items;
        this.selected = selected;
        this.active = this.activeKey === null ? -1 : items.findIndex(i => this.options.key(i) === this.activeKey);
        if (this.active < 0) this.activeKey = null;
        redraw(this.draw);
    }

    get rowHeight() {
        return this.options.rowHeight * parseFloat(getComputedStyle(document.documentElement).fontSize);
    }

    selectedIndex() {
        return this.items.findIndex(i => this.options.key(i) === this.selected);
    }

    itemAt(e) {
        const row = e.target.closest?.("[role=option]");
        return row ? this.items[+row.dataset.index] : undefined;
    }

    rowOf(item) {
        return document.getElementById(`${this.options.id}-${this.items.indexOf(item)}`) ?? this.node;
    }

    setActive(index) {
        this.active = index;
        this.activeKey = index >= 0 ? this.options.key(this.items[index]) : null;
        redraw(this.draw);
    }

    move(index) {
        if (this.items.length === 0) return;
        this.setActive(Math.max(0, Math.min(this.items.length - 1, index)));
        // Rows that are not there yet cannot be scrolled to.
        this.paint();
        const top = this.active * this.rowHeight,
            height = this.node.clientHeight;
        if (top < this.node.scrollTop) this.node.scrollTop = top;
        else if (top + this.rowHeight > this.node.scrollTop + height) this.node.scrollTop = top + this.rowHeight - height;
        this.paint();
    }

    key(e) {
        if (e.target !== this.node) return;
        const item = this.items[this.active];
        const page = Math.max(1, Math.floor(this.node.clientHeight / this.rowHeight) - 1);
        const to = {
            ArrowDown: this.active + 1,
            ArrowUp: this.active - 1,
            Home: 0,
            End: this.items.length - 1,
            PageDown: this.active + page,
            PageUp: this.active - page,
        }[e.key];
        if (e.altKey || e.ctrlKey || e.metaKey) return;
        if (to !== undefined && !e.shiftKey) this.move(to);
        else if ((e.key === "Enter" || e.key === " ") && item) this.options.open(item);
        else if (((e.key === "F10" && e.shiftKey) || e.key === "ContextMenu") && item && this.options.menu)
            this.options.menu(item, this.rowOf(item));
        else if (this.options.keys?.(e, item)) {
            /* done there */
        } else if (e.key.length === 1 && this.options.words) this.typeAhead(e.key);
        else return;
        e.preventDefault();
    }

    typeAhead(letter) {
        const now = performance.now();
        this.typed = now - (this.typedAt ?? 0) > 700 ? letter : this.typed + letter;
        this.typedAt = now;
        const wanted = this.typed.toLowerCase();
        const from = this.typed.length === 1 ? this.active + 1 : Math.max(0, this.active);
        for (let i = 0; i < this.items.length; i++) {
            const at = (from + i) % this.items.length;
            if (this.options.words(this.items[at]).toLowerCase().startsWith(wanted)) return this.move(at);
        }
    }

    paint() {
        const { id, key, row } = this.options;
        const height = this.rowHeight,
            count = this.items.length;
        const most = Math.max(0, count * height - this.node.clientHeight);
        if (this.node.scrollTop > most) this.node.scrollTop = most;
        const first = Math.max(0, Math.floor(this.node.scrollTop / height) - 4);
        const last = Math.min(count, Math.ceil((this.node.scrollTop + (this.node.clientHeight || 600)) / height) + 4);
        const shown = [];
        for (let i = first; i < last; i++) shown.push(i);
        if (this.active >= 0 && (this.active < first || this.active >= last)) shown.push(this.active);
        patch(
            this.node,
            h(
                "div",
                { class: "rows", role: "presentation", style: { height: `${count * height}px` } },
                shown.map(i => {
                    const item = this.items[i];
                    return h(
                        "div",
                        {
                            key: key(item),
                            id: `${id}-${i}`,
                            role: "option",
                            class: "option",
                            "data-index": i,
                            "data-active": String(i === this.active),
                            "aria-selected": String(key(item) === this.selected),
                            "aria-posinset": i + 1,
                            "aria-setsize": count,
                            style: { top: `${i * height}px`, height: `${height}px` },
                        },
                        row(item, i),
                    );
                }),
            ),
        );
        if (this.active >= 0) this.node.setAttribute("aria-activedescendant", `${id}-${this.active}`);
        else this.node.removeAttribute("aria-activedescendant");
    }
}
