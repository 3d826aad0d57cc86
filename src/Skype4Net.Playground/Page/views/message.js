import { app } from "../core/app.js";
import { h } from "../base/render.js";
import { icon } from "../base/icons.js";
import { bdi, button, face } from "../base/parts.js";
import { linked, plain, time, words } from "../base/format.js";
import { toolbarKeys } from "../base/tabs.js";
import { copy } from "./chat-menu.js";
import { showOnWire } from "../inspector/wire-of-message.js";

// One message as an article, named by its sender.

const name = (handle, account) => h("strong", null, bdi(app.store.nameOf(handle, account)));

function people(handles, account) {
    const all = handles ?? [];
    return all.flatMap((handle, i) => [i === 0 ? "" : i === all.length - 1 ? " and " : ", ", bdi(app.store.nameOf(handle, account))]);
}

/** What a message of the client itself says, in words. */
function systemText(m) {
    const who = name(m.from, m.account);
    const users = people(m.users, m.account);
    switch (m.type) {
        case "createdChatWith":
            return [who, " made this chat", users.length ? [" with ", users] : ""];
        case "addedMembers":
            return [who, " added ", users];
        case "sawMembers":
            return [who, " saw ", users];
        case "setTopic":
            return m.text ? [who, " set the topic: ", bdi(m.text)] : [who, " removed the topic"];
        case "setPicture":
            return [who, " set the picture"];
        case "setGuidelines":
            return [who, " set the guidelines: ", bdi(m.text)];
        case "setOptions":
            return [who, " changed the options"];
        case "setRole":
            return [who, " made ", users, ` a ${words(m.role).toLowerCase()}`];
        case "left":
            return [who, " left"];
        case "kicked":
            return [who, " removed ", users];
        case "kickBanned":
            return [who, " banned ", users];
        case "joinedAsApplicant":
            return [who, " asks to join"];
        case "postedContacts":
            return [who, " sent contacts: ", users];
        default:
            return [who, ` ${words(m.type).toLowerCase()} `, bdi(m.text)];
    }
}

const textOf = part =>
    Array.isArray(part) ? part.map(textOf).join("") : typeof part === "object" ? (part.text ?? textOf(part.children)) : part;

const isSaid = m => m.type === "said" || m.type === "emoted" || !m.type;

function stateOf(m) {
    if (m.own && m.status === "sending") return "Sending, ";
    if (m.edited) return `Edited${m.editedBy && m.editedBy !== m.from ? ` by ${plain(app.store.nameOf(m.editedBy, m.account))}` : ""}, `;
    return m.own ? "Sent, " : m.status === "received" ? "Not read, " : "";
}

function text(m) {
    if (m.deleted || (m.edited && m.text === "")) return h("span", { class: "gone" }, "This message was deleted");
    return linked(plain(m.text)).map(([part, address]) =>
        address ? h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, part) : part,
    );
}

/** What can be done with a message: {id, text, icon, run}. */
export function messageActions(feed, m) {
    const as = m.account;
    return [
        m.own && isSaid(m) && !m.deleted && { id: "edit", text: "Edit", icon: "edit", only: true, run: () => feed.composer.edit(m) },
        m.own &&
            isSaid(m) &&
            !m.deleted && {
                id: "delete",
                text: "Delete",
                icon: "bin",
                only: true,
                run: () => app.do("message.delete", { as, message: m.id }),
            },
        !m.own &&
            m.status === "received" && {
                id: "read",
                text: "Read",
                icon: "check",
                run: () => app.do("message.read", { as, message: m.id }),
            },
        m.own &&
            isSaid(m) &&
            !m.deleted && {
                id: "again",
                text: "Say again",
                icon: "again",
                only: true,
                run: () => app.say(as, m.chat, m.text, m.type === "emoted"),
            },
        {
            id: "csharp",
            text: "C#",
            icon: "copy",
            label: "Copy as C#",
            run: async () => {
                const value = await app.do("message.csharp", { as, message: m.id });
                if (value) copy(value.text, "The C# is copied");
            },
        },
        { id: "wire", text: "On the wire", icon: "wire", run: () => showOnWire(m) },
    ].filter(Boolean);
}

const actionBar = (feed, m) =>
    h(
        "div",
        { class: "actions-bar", role: "toolbar", "aria-label": "Actions", onkeydown: toolbarKeys },
        messageActions(feed, m).map(a =>
            h(
                "button",
                {
                    key: a.id,
                    type: "button",
                    class: a.only ? "icon" : "button",
                    tabindex: "-1",
                    "aria-label": a.label ?? (a.only ? a.text : null),
                    title: a.label ?? a.text,
                    onclick: a.run,
                },
                icon(a.icon),
                a.only ? null : a.text,
            ),
        ),
    );

export function messageArticle(feed, m, position, { tabbable, actions, marked }) {
    const id = `${feed.id}-${m.id}`;
    const own = m.own === true;
    const props = {
        key: m.key,
        "data-key": m.key,
        tabindex: tabbable ? "0" : "-1",
        // A label of its own: what is scrolled away is not rendered, so a reference into it would name nothing.
        "aria-label": own ? "You" : plain(m.name || app.store.nameOf(m.from, m.account)),
        "aria-describedby": `${id}-text ${id}-when`,
        "aria-posinset": position,
        "aria-setsize": "-1",
    };
    if (!isSaid(m)) {
        return h(
            "article",
            {
                ...props,
                "aria-label": textOf(systemText(m)),
                "aria-describedby": `${id}-when`,
                class: `message system second${marked ? " marked" : ""}`,
            },
            h("span", { id: `${id}-text` }, systemText(m)),
            h("span", { class: "meta", id: `${id}-when` }, time(m.at)),
            actions && actionBar(feed, m),
        );
    }
    const when = h("span", { class: "meta", id: `${id}-when` }, `${stateOf(m)}${time(m.at)}`);
    const content = h(
        "div",
        { class: "bubble", id: `${id}-text`, dir: "auto" },
        m.type === "emoted" ? [h("em", null, bdi(app.store.nameOf(m.from, m.account)), " "), text(m)] : text(m),
    );
    return h(
        "article",
        { ...props, class: `message${own ? " own" : ""}${marked ? " marked" : ""}` },
        own ? null : face(m.from, m.name || app.store.nameOf(m.from, m.account), { small: true }),
        h(
            "div",
            { class: "body" },
            h(
                "div",
                { class: "head" },
                own ? h("span", { class: "out" }, "You") : h("strong", null, bdi(m.name || app.store.nameOf(m.from, m.account))),
                m.via && h("span", { class: "tag plain" }, icon("plug"), plain(m.via)),
                when,
            ),
            content,
        ),
        actions && actionBar(feed, m),
    );
}

/** What was said and is not in the emulator yet, or was refused. */
export function pendingArticle(entry) {
    return h(
        "article",
        {
            key: entry.key,
            class: `message own ${entry.error ? "refused" : "waiting"}`,
            "aria-label": entry.error ? `Refused: ${entry.error}` : "Waiting for the emulator",
            tabindex: "-1",
        },
        h(
            "div",
            { class: "body" },
            h(
                "div",
                { class: "head" },
                h("span", { class: "meta" }, entry.error ? "Not sent" : `Waiting for the emulator, ${time(entry.at)}`),
            ),
            h("div", { class: "bubble", dir: "auto" }, plain(entry.text)),
            entry.error &&
                h(
                    "div",
                    { class: "row wrap" },
                    h("span", { class: "tag bad" }, entry.error),
                    button("Retry", () => app.sendPending(entry)),
                    button("Drop", () => app.dropPending(entry), { look: "quiet" }),
                ),
        ),
    );
}
