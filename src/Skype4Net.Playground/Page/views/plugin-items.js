import { app } from "../core/app.js";
import { plain } from "../base/format.js";

/** Menu items of programs, where Skype showed them: in the menu of a contact, chat, call, or the tools. */
export function itemEntries(context, args, as = app.me) {
    const items = app.store.all("item", as).filter(i => i.what === "menuItem" && (i.context || "tools") === context);
    if (items.length === 0) return [];
    return [
        "-",
        ...items
            .filter(i => i.enabled)
            .map(i => ({ text: plain(i.caption), icon: "plug", run: () => app.do("program.click", { as, item: i.id, ...args }) })),
    ];
}
