import { app } from "../core/app.js";
import { h, patch } from "../base/render.js";
import { icon } from "../base/icons.js";
import { bdi, button, check, field, select } from "../base/parts.js";
import { many } from "../base/format.js";

// Faults of the played client. What is on is counted in the header; nothing is ever silently on.

export const faultsPanel = document.createElement("div");
faultsPanel.className = "panel scroll";

const shares = [
    ["dropNotifications", "Notifications are lost"],
    ["duplicateNotifications", "Notifications come twice"],
    ["delayNotifications", "Notifications come late"],
    ["reorderNotifications", "Notifications change places"],
    ["dropReplies", "Replies are lost"],
    ["delayReplies", "Replies come late"],
    ["duplicateReplies", "Replies come twice"],
    ["misdirectReplies", "Replies carry another number"],
    ["failCommands", "Commands fail"],
];
const seconds = [
    ["delay", "What is late comes after, s"],
    ["delaySpread", "plus a random delay of up to, s"],
    ["storeDelay", "Messages are stored after, s"],
    ["clockSkew", "The clock is ahead by, s"],
];
const switches = [
    ["missingReceived", "Some messages come without RECEIVED"],
    ["missingHandles", "Sender and chat are sometimes missing"],
    ["okReplies", "OK instead of the reply"],
    ["unplayedAnswersDelete", "UNPLAYED answers as DELETE does"],
    ["chatsAreCloudChats", "Chats are cloud chats, which programs hear little of"],
    ["loseSignOut", "Signing out is not told"],
];
const planned = { error: "73", command: "", nth: "", reply: "never", beginning: "" };

const set = (fault, value) => app.as("fault.set", { fault, value });
const isOn = (fault, name) => (fault[name] ?? 0) > 0;

function share(fault, [name, label]) {
    const value = fault[name] ?? 0;
    return h(
        "div",
        { key: name, class: "fault-row" },
        h("span", { id: `fault-${name}` }, isOn(fault, name) && h("span", { class: "tag warn" }, icon("bolt"), "on"), " ", label),
        h("input", {
            type: "range",
            min: 0,
            max: 1,
            step: 0.05,
            value: String(value),
            "aria-labelledby": `fault-${name}`,
            "aria-valuetext": `${Math.round(value * 100)} %`,
            onchange: e => set(name, Number(e.target.value)),
        }),
        h("input", {
            class: "input dense",
            type: "number",
            min: 0,
            max: 1,
            step: 0.01,
            value: String(value),
            "aria-labelledby": `fault-${name}`,
            onchange: e => set(name, Number(e.target.value)),
        }),
    );
}

const number = (fault, [name, label], props) =>
    h(
        "label",
        { key: name, class: "field inline" },
        h("span", { class: "grow" }, label),
        h("input", {
            class: "input dense",
            style: { width: "6rem" },
            type: "number",
            step: "any",
            value: name.startsWith("recent") && !fault[name] ? "" : String(fault[name] ?? 0),
            onchange: e => set(name, e.target.value === "" ? "" : Number(e.target.value)),
            ...props,
        }),
    );

function draw() {
    if (app.place.value.inspector !== "faults") return;
    const fault = app.store.get("fault", app.me) ?? {};
    const others = app.store.all("fault").filter(f => f.on && f.account !== app.me);
    patch(
        faultsPanel,
        h(
            "div",
            { class: "section" },
            h(
                "div",
                { class: "row wrap" },
                h(
                    "h3",
                    { class: "grow" },
                    "At ",
                    bdi(app.store.nameOf(app.me)),
                    `’s client: ${fault.on ? `${many(fault.on, "fault")} on` : "none on"}`,
                ),
                button("All off", () => app.as("fault.clear"), { look: fault.on ? "first" : "", disabled: !fault.on && !fault.planned }),
            ),
            others.map(f =>
                button(
                    `${app.store.nameOf(f.account)}: ${many(f.on, "fault")} on`,
                    () => app.go({ account: f.account, ...app.firstPlace(f.account) }),
                    { key: f.key, iconName: "bolt" },
                ),
            ),
        ),
        h(
            "div",
            { class: "section" },
            h("h3", null, "How often: 0 never, 1 always"),
            shares.map(s => share(fault, s)),
            seconds.map(s => number(fault, s)),
            number(fault, ["seed", "Seed (same seed, same faults)"], { step: 1 }),
        ),
        h(
            "div",
            { class: "section" },
            h("h3", null, "Known bugs"),
            switches.map(([name, label]) => check(label, fault[name], on => set(name, on))),
            select("Lists come", fault.lists ?? "newestFirst", ["newestFirst", "oldestFirst", "shuffled"], value => set("lists", value)),
            number(fault, ["recentMessages", "Recent messages at most"], { min: 0 }),
            number(fault, ["recentChats", "Recent chats at most"], { min: 0 }),
        ),
        h(
            "form",
            {
                class: "section",
                onsubmit: e => {
                    e.preventDefault();
                    app.as("fault.fail", {
                        error: planned.error,
                        ...(planned.nth ? { nth: Number(planned.nth) } : { command: planned.command }),
                    });
                },
            },
            h("h3", null, "One command fails"),
            h(
                "div",
                { class: "row" },
                text("Error, number or name", planned, "error"),
                text("Command begins with", planned, "command", "GET USER"),
                text("or the nth from now", planned, "nth", "3"),
            ),
            button("Plan it", null, { type: "submit" }),
        ),
        h(
            "form",
            {
                class: "section",
                onsubmit: e => {
                    e.preventDefault();
                    app.as("fault.reply", { reply: planned.reply, ...(planned.beginning ? { command: planned.beginning } : {}) });
                },
            },
            h("h3", null, "One reply goes wrong"),
            h(
                "div",
                { class: "row" },
                select(
                    "It comes",
                    planned.reply,
                    [
                        ["never", "never"],
                        ["late", "late"],
                        ["twice", "twice"],
                        ["wrongId", "with another number"],
                    ],
                    value => {
                        planned.reply = value;
                        draw();
                    },
                ),
                text("Of a command that begins with", planned, "beginning", "any"),
            ),
            h(
                "div",
                { class: "row" },
                button("Plan it", null, { type: "submit" }),
                fault.planned > 0 && h("span", { class: "tag warn" }, `${fault.planned} planned`),
            ),
        ),
    );
}

const text = (label, object, name, placeholder) =>
    field(
        label,
        h("input", {
            class: "input dense",
            value: object[name],
            placeholder: placeholder ?? "",
            oninput: e => {
                object[name] = e.target.value;
            },
        }),
    );

app.view(["fault", "account", "place"], draw);
