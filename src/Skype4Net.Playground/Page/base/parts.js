import { h } from "./render.js";
import { icon } from "./icons.js";
import { initials, personColor, plain, words } from "./format.js";

// Small pieces of views.

export const bdi = text => h("bdi", { dir: "auto" }, plain(text));

export const presenceWord = status =>
    ({ skypeMe: "Skype me", loggedOut: "Signed out", notAvailable: "Not available" })[status] ?? words(status || "offline");

export function face(handle, name, { presence, small, gone } = {}) {
    return h(
        "span",
        { class: `face p${personColor(handle)}${small ? " small" : ""}${gone ? " gone" : ""}`, "aria-hidden": "true" },
        initials(name || handle),
        presence && h("span", { class: `presence ${presence}` }),
    );
}

export const thing = (name, kind = "thing") => h("span", { class: `face ${kind}`, "aria-hidden": "true" }, icon(name));

export const iconButton = (name, label, onclick, props) =>
    h("button", { type: "button", class: "icon", "aria-label": label, title: label, onclick, ...props }, icon(name));

export const button = (text, onclick, props) => {
    const { look, iconName, ...rest } = props ?? {};
    return h("button", { type: "button", class: `button${look ? ` ${look}` : ""}`, onclick, ...rest }, iconName && icon(iconName), text);
};

export const field = (label, control) => h("label", { class: "field" }, label, control);

export const check = (label, checked, onchange) =>
    h(
        "label",
        { class: "field inline" },
        h("input", { type: "checkbox", checked: !!checked, onchange: e => onchange(e.target.checked) }),
        label,
    );

export const select = (label, value, choices, onchange, props) =>
    field(
        label,
        h(
            "select",
            { class: "input", value, onchange: e => onchange(e.target.value), ...props },
            choices.map(c => {
                const [v, text] = Array.isArray(c) ? c : [c, words(c)];
                return h("option", { value: v, selected: v === value }, text);
            }),
        ),
    );

/** A field that is done by Enter or by leaving it. */
export function textField(label, value, done, props) {
    const finish = e => {
        if (e.target.value !== (value ?? "")) done(e.target.value);
    };
    return field(label, h("input", { class: "input", value: value ?? "", onchange: finish, ...props }));
}

export const spoken = text => h("span", { class: "out" }, text);

/** What a list or view shows instead of nothing. */
export const empty = (...children) =>
    h(
        "div",
        { class: "empty" },
        children.map(c => (typeof c === "string" ? h("p", null, c) : c)),
    );
