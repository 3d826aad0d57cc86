import { h, patch } from "./render.js";
import { iconButton } from "./parts.js";
import { icon } from "./icons.js";

// Menus and sheets. Both give the focus back to where it came from.

let open = null;

export function closeMenu(refocus = true) {
    if (!open) return;
    const { node, from, listener } = open;
    open = null;
    node.remove();
    document.removeEventListener("pointerdown", listener, true);
    if (refocus && from?.isConnected) from.focus({ preventScroll: true });
}

/** Opens a menu below its button. Entries: {text, icon, run, danger, checked, role} or "-" for a line. */
export function openMenu(anchor, entries, label, at) {
    closeMenu(false);
    const from = document.activeElement;
    const node = document.createElement("div");
    const run = entry => {
        closeMenu();
        entry.run();
    };
    node.className = "menu";
    node.setAttribute("role", "menu");
    node.setAttribute("aria-label", label);
    patch(
        node,
        entries.filter(Boolean).map(entry =>
            entry === "-"
                ? h("hr", { role: "separator" })
                : h(
                      "button",
                      {
                          type: "button",
                          role: entry.checked === undefined ? "menuitem" : "menuitemradio",
                          "aria-checked": entry.checked,
                          tabindex: "-1",
                          class: entry.danger ? "danger" : null,
                          onclick: () => run(entry),
                      },
                      entry.icon && icon(entry.icon),
                      entry.text,
                  ),
        ),
    );
    const items = [...node.querySelectorAll("button")];
    node.onkeydown = e => menuKey(e, items);
    (document.querySelector("dialog[open]") ?? document.body).append(node);
    const box = anchor.getBoundingClientRect();
    const left = at?.x ?? box.left,
        top = at?.y ?? box.bottom + 4;
    node.style.left = `${Math.max(4, Math.min(left, innerWidth - node.offsetWidth - 4))}px`;
    node.style.top = `${top + node.offsetHeight > innerHeight - 4 ? Math.max(4, (at?.y ?? box.top - 4) - node.offsetHeight) : top}px`;
    const listener = e => {
        if (!node.contains(e.target)) closeMenu(false);
    };
    document.addEventListener("pointerdown", listener, true);
    open = { node, from, listener };
    items[0]?.focus();
}

function menuKey(e, items) {
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[e.key];
    if (to !== undefined) items[(to + items.length) % items.length].focus();
    else if (e.key === "Escape" || e.key === "Tab") closeMenu();
    else if (e.key.length === 1 && !e.ctrlKey && !e.altKey) {
        const next = [...items.slice(at + 1), ...items.slice(0, at + 1)].find(i =>
            i.textContent.toLowerCase().startsWith(e.key.toLowerCase()),
        );
        if (!next) return;
        next.focus();
    } else return;
    e.preventDefault();
    e.stopPropagation();
}

let sheet = null;

/** Opens a sheet at the side (below on narrow screens). draw() gives its body; returns a function that draws it again. */
export function openSheet(title, draw) {
    closeSheet(false);
    const node = document.createElement("section");
    const from = document.activeElement;
    node.className = "sheet";
    node.setAttribute("role", "dialog");
    node.setAttribute("aria-label", title);
    const again = () =>
        patch(
            node,
            h(
                "header",
                null,
                h("h2", { class: "grow", tabindex: "-1" }, title),
                iconButton("close", "Close", () => closeSheet()),
            ),
            h("div", { class: "body" }, draw()),
        );
    node.addEventListener("keydown", e => {
        if (e.key === "Escape" && !e.defaultPrevented) {
            e.stopPropagation();
            closeSheet();
        }
    });
    sheet = { node, from, again };
    again();
    document.body.append(node);
    (
        node.querySelector(".body input:not([type=checkbox]), .body select, .body textarea, .body button") ?? node.querySelector("h2")
    ).focus();
    return again;
}

export function closeSheet(refocus = true) {
    if (!sheet) return false;
    const { node, from } = sheet;
    sheet = null;
    node.remove();
    if (refocus) (from?.isConnected ? from : document.getElementById("composer"))?.focus({ preventScroll: true });
    return true;
}

/** Draws the open sheet again, when what it shows has changed. */
export const redrawSheet = () => sheet?.again();
