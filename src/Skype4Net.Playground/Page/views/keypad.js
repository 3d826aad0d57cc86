import { h } from "../base/render.js";
import { toolbarKeys } from "../base/tabs.js";

const keys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"];

/** Keys of a telephone: one tab stop, digits of the keyboard press them as well. */
export function keypad(press) {
    return h(
        "div",
        {
            class: "keypad",
            role: "group",
            "aria-label": "Keys",
            onkeydown: e => {
                if (keys.includes(e.key) && !e.ctrlKey && !e.altKey) {
                    e.preventDefault();
                    press(e.key);
                } else toolbarKeys(e);
            },
        },
        keys.map((key, i) =>
            h("button", { key, type: "button", class: "button", tabindex: i === 0 ? "0" : "-1", onclick: () => press(key) }, key),
        ),
    );
}
