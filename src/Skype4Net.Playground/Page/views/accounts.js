import { app } from "../core/app.js";
import { h, patch } from "../base/render.js";
import { Listbox } from "../base/listbox.js";
import { bdi, empty, face, iconButton, presenceWord, spoken, thing, button } from "../base/parts.js";
import { many, plain } from "../base/format.js";
import { openMenu } from "../base/floating.js";
import { accountMenu, addAccount } from "./account.js";
import { addPhone, phoneMenu } from "./phone.js";

const pane = document.getElementById("accounts");

/** What an account is doing, in a few words. */
function doing(account) {
    const parts = [!account.running ? "its client does not run" : presenceWord(account.status)];
    if (account.inCall) parts.push("in a call");
    if (account.programs) parts.push(many(account.programs, "program"));
    if (account.programs && account.running && account.status === "online") parts.shift();
    return parts.join(", ");
}

const accounts = new Listbox({
    id: "account-list",
    label: "Accounts",
    rowHeight: 3.5,
    key: a => a.handle,
    words: a => a.name,
    open: a => app.play(a.handle),
    menu: (a, row, at) => openMenu(row, accountMenu(a), `Actions for ${plain(a.name)}`, at),
    keys(e) {
        const number = /^[1-9]$/.test(e.key) ? +e.key : 0;
        const account = app.store.all("account")[number - 1];
        if (account) app.play(account.handle);
        return !!account;
    },
    row: a => [
        face(a.handle, a.name, { presence: !a.running ? "offline" : a.status, gone: !a.running || app.lost }),
        h(
            "span",
            { class: "lines" },
            h("span", { class: "line" }, h("span", { class: "name cut" }, bdi(a.name))),
            h("span", { class: "line second" }, h("span", { class: "cut" }, doing(a))),
        ),
        h(
            "span",
            { class: "badge" },
            a.asks
                ? h("span", { class: "tag warn" }, "asks")
                : a.unread
                  ? h("span", { class: "count" }, a.unread, spoken(" unread"))
                  : null,
        ),
    ],
});

const phones = new Listbox({
    id: "phone-list",
    label: "Telephones",
    rowHeight: 3.5,
    key: p => p.key,
    words: p => p.number,
    open: p => app.go({ list: "calls", item: p.key }),
    menu: (p, row, at) => openMenu(row, phoneMenu(p), `Actions for ${p.number}`, at),
    row: p => [
        thing("device"),
        h(
            "span",
            { class: "lines" },
            h("span", { class: "line" }, h("span", { class: "name cut" }, p.number)),
            h("span", { class: "line second" }, h("span", { class: "cut" }, phoneState(p))),
        ),
        p.ringing && h("span", { class: "badge" }, h("span", { class: "tag info" }, "rings")),
    ],
});

const phoneState = p =>
    p.ringing
        ? "Rings"
        : p.inCall
          ? "In a call"
          : p.rejectsCalls
            ? "Rejects calls"
            : p.messages?.length
              ? `${many(p.messages.length, "SMS", "SMS")} received`
              : "Idle";

function draw() {
    const all = app.store.all("account");
    const telephones = app.store.all("phone");
    accounts.set(all, app.me);
    phones.set(telephones, app.place.value.item);
    phones.node.hidden = telephones.length === 0;
    const stopped = app.account && !app.account.running;
    patch(head, h("h2", null, "Play as"), iconButton("plus", "Add an account", addAccount, { class: "icon dense" }));
    patch(phoneHead, h("h2", null, "Telephones"), iconButton("plus", "Add a telephone", addPhone, { class: "icon dense" }));
    patch(
        foot,
        stopped &&
            h(
                "div",
                { class: "card stack" },
                h("p", null, bdi(app.account.name), "’s client does not run."),
                button("Restart", () => app.as("account.restart"), { look: "first" }),
            ),
        !app.ready && empty("Loading the world"),
    );
}

const head = section("pane-head small");
pane.append(accounts.node);
const phoneHead = section("pane-head small");
pane.append(phones.node);
const foot = section("cards");

function section(className) {
    const node = document.createElement("div");
    node.className = className;
    pane.append(node);
    return node;
}

export const focusAccounts = () => accounts.node.focus();
app.view(["account", "phone", "place", "state"], draw);
