// Where the parts of a view are: "name left top width height", in the order of the document, with one font for all machines. Only what is seen;
// nothing where that font is not installed.
async () => {
    const font = "DejaVu Sans";
    const pen = document.createElement("canvas").getContext("2d");
    const widthIn = family => {
        pen.font = `40px "${font}", ${family}`;
        return pen.measureText("Where the parts are: mmmiii").width;
    };
    if (widthIn("serif") !== widthIn("monospace")) return [];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:root { --mono: "${font} Mono", monospace !important } body, .wire-row * { font-family: "${font}" !important }`);
    document.adoptedStyleSheets = [sheet];
    const frame = () => new Promise(done => requestAnimationFrame(done));
    await frame();
    await frame();
    const parts =
        "#header, #accounts, #client, #conversation, #inspector, #status, #bar, .pane-head, .tabs, .listbox, .card, .conversation-head, .band, " +
        ".feed-box, .composer, .send, .inspector-head, .wire-tools, .wire-box, .explain, .section, .lanes, .dropzone, .sheet, dialog[open]";
    const nameOf = node => (node.id ? `#${node.id}` : node.tagName === "DIALOG" ? "dialog" : `.${node.classList[0]}`);
    const seen = [...document.querySelectorAll(parts)]
        .filter(node => node.checkVisibility() && node.getBoundingClientRect().width > 0)
        .map(node => {
            const box = node.getBoundingClientRect();
            return [nameOf(node), ...[box.left, box.top, box.width, box.height].map(Math.round)].join(" ");
        });
    document.adoptedStyleSheets = [];
    await frame();
    return seen;
};
