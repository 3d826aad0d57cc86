// Where the parts of a view are: "name left top width height", in the order of the document. Only what is seen.
() => {
    const parts =
        "#header, #accounts, #client, #conversation, #inspector, #status, #bar, .pane-head, .tabs, .listbox, .card, .conversation-head, .band, " +
        ".feed-box, .composer, .send, .inspector-head, .wire-tools, .wire-box, .explain, .section, .lanes, .dropzone, .sheet, dialog[open]";
    const nameOf = node => (node.id ? `#${node.id}` : node.tagName === "DIALOG" ? "dialog" : `.${node.classList[0]}`);
    return [...document.querySelectorAll(parts)]
        .filter(node => node.checkVisibility() && node.getBoundingClientRect().width > 0)
        .map(node => {
            const box = node.getBoundingClientRect();
            return [nameOf(node), ...[box.left, box.top, box.width, box.height].map(Math.round)].join(" ");
        });
};
