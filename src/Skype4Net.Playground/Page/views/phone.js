import { app } from "../core/app.js";
import { h } from "../base/render.js";
import { button, check, field, select, bdi } from "../base/parts.js";
import { duration, plain } from "../base/format.js";
import { closeSheet, openSheet } from "../base/floating.js";
import { keypad } from "./keypad.js";
import { speakMenu } from "./sound.js";
import { save } from "./files.js";

// An ordinary telephone of the network.

const outcomes = ["deliverySuccessful", "deliveryPending", "deliveryFailed", "notRoutable", "unknown"];
const run = (phone, name, args) => app.do(name, { number: phone.number, ...args });

export function addPhone() {
    let number = "";
    openSheet("Add a telephone", () =>
        h(
            "form",
            {
                class: "stack",
                onsubmit: e => {
                    e.preventDefault();
                    closeSheet();
                    app.do("phone.add", { number: number.trim() });
                },
            },
            field(
                "Number, with +",
                h("input", {
                    class: "input",
                    required: true,
                    inputmode: "tel",
                    placeholder: "+372 555 0100",
                    oninput: e => {
                        number = e.target.value;
                    },
                }),
            ),
            button("Add", null, { look: "first", type: "submit" }),
        ),
    );
}

export const phoneMenu = phone => [
    phone.ringing && { text: "Answer", icon: "phone", run: () => run(phone, "phone.answer") },
    (phone.ringing || phone.inCall) && { text: "End", icon: "end", run: () => run(phone, "phone.hangUp") },
    !phone.inCall && {
        text: `Call ${plain(app.account?.name ?? "")}`,
        icon: "phone",
        run: () => run(phone, "phone.call", { who: app.me }),
    },
    {
        text: phone.rejectsCalls ? "Takes calls again" : "Rejects calls",
        icon: "end",
        run: () => run(phone, "phone.rejectsCalls", { on: !phone.rejectsCalls }),
    },
    { text: "Show", icon: "device", run: () => app.go({ list: "calls", item: phone.key }) },
];

let text = "",
    who = "";

/** The telephone in the place of the conversation. */
export function phoneView(phone) {
    const to = who && app.store.get("account", who) ? who : app.me;
    return h(
        "div",
        { class: "scroll" },
        h(
            "div",
            { class: "detail" },
            h("p", { class: "big" }, phone.ringing ? "It rings" : phone.inCall ? "In a call" : "Idle"),
            h(
                "div",
                { class: "row wrap" },
                phone.ringing && button("Answer", () => run(phone, "phone.answer"), { look: "first", iconName: "phone" }),
                !phone.inCall &&
                    !phone.ringing &&
                    button("Call", () => run(phone, "phone.call", { who: to }), { look: "first", iconName: "phone" }),
                phone.inCall &&
                    button(
                        "Speak",
                        e => speakMenu(e.currentTarget, { key: phone.number, command: "phone.speak", args: { number: phone.number } }),
                        { iconName: "wave", "aria-haspopup": "menu" },
                    ),
                (phone.inCall || phone.ringing) && button("End", () => run(phone, "phone.hangUp"), { look: "bad", iconName: "end" }),
                phone.heard > 0 &&
                    button(`Save what was heard, ${duration(phone.heard)}`, () => save({ sound: phone.number }, `${phone.number}.wav`), {
                        iconName: "save",
                    }),
            ),
            select(
                "Calls and texts go to",
                to,
                app.store.all("account").map(a => [a.handle, plain(a.name)]),
                value => {
                    who = value;
                    app.touch("phone");
                },
            ),
            phone.inCall && keypad(digits => run(phone, "phone.press", { digits })),
            phone.keys && h("p", null, "Keys received: ", h("code", null, phone.keys)),
            h(
                "form",
                {
                    class: "row",
                    onsubmit: async e => {
                        e.preventDefault();
                        const said = text;
                        if (said && (await run(phone, "phone.text", { who: to, text: said }))) {
                            text = "";
                            app.touch("phone");
                        }
                    },
                },
                h("input", {
                    class: "input",
                    "aria-label": "SMS",
                    placeholder: "Write an SMS",
                    value: text,
                    oninput: e => {
                        text = e.target.value;
                    },
                }),
                button("Send", null, { type: "submit" }),
            ),
            check("Rejects calls", phone.rejectsCalls, on => run(phone, "phone.rejectsCalls", { on })),
            select("An SMS to it", phone.smsDelivery, outcomes, outcome => run(phone, "phone.smsDelivery", { outcome })),
            h("h3", null, "SMS that it received"),
            (phone.messages ?? []).length === 0
                ? h("p", { class: "second" }, "None yet.")
                : h(
                      "ul",
                      { class: "stack" },
                      phone.messages.map((m, i) => h("li", { key: i, class: "said" }, bdi(m))),
                  ),
        ),
    );
}
