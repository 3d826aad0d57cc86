import { app } from "../core/app.js";
import { h } from "../base/render.js";
import { button, check, field, presenceWord, select, textField } from "../base/parts.js";
import { plain, words } from "../base/format.js";
import { closeSheet, openSheet } from "../base/floating.js";
import { itemEntries } from "./plugin-items.js";
import { choosePeople } from "./choose-people.js";

// What a person can do with an account and its client.

const statuses = ["online", "skypeMe", "away", "notAvailable", "doNotDisturb", "invisible", "offline"];

export const statusMenu = account =>
    statuses.map(status => ({
        text: presenceWord(status),
        checked: account.status === status,
        run: () => app.do("account.status", { as: account.handle, status }),
    }));

export function accountMenu(account) {
    const as = account.handle;
    const run = (name, args) => () => app.do(name, { as, ...args });
    const signedOut = account.status === "loggedOut" || account.connection === "loggedOut";
    const offline = account.connection === "offline";
    return !account.running
        ? [
              { text: "Start the client", icon: "play", run: run("account.restart") },
              { text: "Reinstall (forgets all)", icon: "again", danger: true, run: run("account.reinstall") },
          ]
        : [
              { text: "Profile and settings", icon: "gear", run: () => profileSheet(as) },
              { text: "Read everything", icon: "check", run: run("message.readAll") },
              {
                  text: "Select contacts for programs",
                  icon: "people",
                  run: () => choosePeople("Select contacts", "Select", who => app.do("contact.select", { as, who })),
              },
              { text: "Introduce to another account", icon: "person", run: () => introduce(as) },
              "-",
              {
                  text: offline ? "Connect the network" : "Disconnect the network",
                  icon: "plug",
                  run: run(offline ? "account.goOnline" : "account.goOffline"),
              },
              signedOut
                  ? { text: "Sign in", icon: "in", run: () => signIn(account) }
                  : { text: "Sign out", icon: "out", run: run("account.logOut") },
              { text: "Quit the client", icon: "stop", run: run("account.quit") },
              { text: "Crash the client", icon: "bolt", danger: true, run: run("account.crash") },
              { text: "Restart the client", icon: "again", run: run("account.restart") },
              ...itemEntries("tools", {}, as),
              ...itemEntries("myself", {}, as),
              ...eventEntries(as),
          ];
}

const eventEntries = as =>
    app.store
        .all("item", as)
        .filter(i => i.what === "event")
        .map(i => ({ text: `Event: ${plain(i.caption)}`, icon: "bolt", run: () => app.do("program.click", { as, item: i.id }) }));

function signIn(account) {
    let password = "";
    openSheet(`Sign in ${plain(account.name)}`, () =>
        h(
            "form",
            {
                class: "stack",
                onsubmit: e => {
                    e.preventDefault();
                    closeSheet();
                    app.do("account.logIn", { as: account.handle, ...(password ? { password } : {}) });
                },
            },
            field(
                "Password (empty when the account has none)",
                h("input", {
                    class: "input",
                    type: "password",
                    autocomplete: "off",
                    oninput: e => {
                        password = e.target.value;
                    },
                }),
            ),
            button("Sign in", null, { look: "first", type: "submit" }),
        ),
    );
}

function introduce(one) {
    const others = app.store.all("account").filter(a => a.handle !== one);
    openSheet("Make contacts of each other", () =>
        others.map(a =>
            button(plain(a.name), () => {
                closeSheet();
                app.do("contact.introduce", { one, other: a.handle });
            }),
        ),
    );
}

export function addAccount() {
    let handle = "",
        name = "",
        password = "",
        contacts = true;
    const done = async () => {
        closeSheet();
        const value = await app.do("account.add", {
            handle: handle.trim(),
            ...(name ? { name } : {}),
            ...(password ? { password } : {}),
            contacts,
        });
        if (value) app.play(handle.trim());
    };
    openSheet("Add an account", () =>
        h(
            "form",
            {
                class: "stack",
                onsubmit: e => {
                    e.preventDefault();
                    done();
                },
            },
            field(
                "Skype name",
                h("input", {
                    class: "input",
                    required: true,
                    oninput: e => {
                        handle = e.target.value;
                    },
                }),
            ),
            field(
                "Full name",
                h("input", {
                    class: "input",
                    oninput: e => {
                        name = e.target.value;
                    },
                }),
            ),
            field(
                "Password (empty: none)",
                h("input", {
                    class: "input",
                    type: "password",
                    autocomplete: "off",
                    oninput: e => {
                        password = e.target.value;
                    },
                }),
            ),
            check("Contact of everybody", contacts, on => {
                contacts = on;
            }),
            button("Add", null, { look: "first", type: "submit" }),
        ),
    );
}

const profileFields = [
    ["CITY", "City"],
    ["COUNTRY", "Country"],
    ["PROVINCE", "Province"],
    ["ABOUT", "About"],
    ["HOMEPAGE", "Homepage"],
    ["PHONE_HOME", "Telephone at home"],
    ["PHONE_OFFICE", "Telephone at work"],
    ["PHONE_MOBILE", "Mobile telephone"],
];
const failures = [
    "unknown",
    "miscError",
    "serverConnectFailed",
    "noSmsCapability",
    "insufficientFunds",
    "invalidConfirmationCode",
    "userBlocked",
    "ipBlocked",
    "nodeBlocked",
    "noSenderIdCapability",
];

function profileSheet(as) {
    const run = (name, args) => app.do(name, { as, ...args });
    let setting = "",
        value = "",
        fieldName = "",
        fieldText = "";
    const draw = () => {
        const a = app.store.get("account", as) ?? {};
        return [
            textField("Full name", a.name, text => run("account.name", { text })),
            textField("Mood", a.mood, text => run("account.mood", { text })),
            textField(
                "Skype credit",
                a.credit ?? 0,
                amount => run("account.credit", { amount: Number(amount), currency: a.currency || "EUR" }),
                { type: "number", step: "0.01" },
            ),
            textField("Number for telephones", a.number, number => run("account.number", { number }), { inputmode: "tel" }),
            h(
                "fieldset",
                { class: "stack" },
                h("legend", null, h("h3", null, "Paid for")),
                ["skypeOut", "skypeIn", "voicemail"].map(privilege =>
                    check(words(privilege), (a.privileges ?? []).includes(privilege), on => run("account.privilege", { privilege, on })),
                ),
            ),
            h(
                "fieldset",
                { class: "stack" },
                h("legend", null, h("h3", null, "Client")),
                check("Camera attached", a.camera, on => run("account.camera", { on })),
                check("Busy: callers hear it", a.busy, on => run("account.busy", { on })),
                check("Programs may keep windows away (silent mode)", a.silentMode, on => run("account.silentMode", { on })),
                check("Microphone muted", a.muted, on => run("account.mute", { on })),
                select("Main window", a.window, ["normal", "minimized", "maximized", "hidden"], state => run("account.window", { state })),
                select(
                    "The next SMS fails with",
                    a.nextSmsFailure ?? "unknown",
                    failures.map(f => [f, f === "unknown" ? "Nothing" : words(f)]),
                    reason => run("account.smsFailure", { reason }),
                ),
                textField("Sound and video devices, with commas between them", (a.devices ?? []).join(", "), names =>
                    run("account.devices", {
                        names: names
                            .split(",")
                            .map(n => n.trim())
                            .filter(Boolean),
                    }),
                ),
            ),
            h("h3", null, "Profile"),
            profileFields.map(([name, label]) =>
                textField(label, a.profile?.[name], text => run("account.profile", { field: name, text })),
            ),
            pair(
                "Any field of the profile, by its name on the wire",
                "Field",
                t => {
                    fieldName = t;
                },
                t => {
                    fieldText = t;
                },
                () => run("account.profile", { field: fieldName.trim(), text: fieldText }),
            ),
            pair(
                "Any setting, by its name on the wire",
                "Setting",
                t => {
                    setting = t;
                },
                t => {
                    value = t;
                },
                () => run("account.setting", { field: setting.trim(), text: value }),
            ),
            Object.keys(a.settings ?? {}).length > 0 &&
                h(
                    "dl",
                    { class: "facts" },
                    Object.entries(a.settings).flatMap(([name, text]) => [h("dt", { class: "mono" }, name), h("dd", null, plain(text))]),
                ),
        ];
    };
    openSheet(`Profile and settings of ${plain(app.store.nameOf(as))}`, draw);
}

const pair = (title, label, name, value, done) =>
    h(
        "fieldset",
        { class: "stack" },
        h("legend", null, h("h3", null, title)),
        h(
            "div",
            { class: "row" },
            h("input", { class: "input", "aria-label": label, placeholder: label, oninput: e => name(e.target.value) }),
            h("input", { class: "input", "aria-label": "Value", placeholder: "Value", oninput: e => value(e.target.value) }),
            button("Set", done),
        ),
    );
