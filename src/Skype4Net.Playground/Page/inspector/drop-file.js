/** A place to drop a file on, or to choose one. */
export function chooseTextFile(accept, done) {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = accept;
    input.onchange = async () => {
        const file = input.files[0];
        if (file) done(file.name, await file.text());
    };
    input.click();
}

export function acceptDrop(node, done) {
    node.ondragover = e => {
        if (e.dataTransfer?.types.includes("Files")) {
            e.preventDefault();
            node.classList.add("drop");
        }
    };
    node.ondragleave = () => node.classList.remove("drop");
    node.ondrop = async e => {
        e.preventDefault();
        e.stopPropagation();
        node.classList.remove("drop");
        const file = e.dataTransfer.files[0];
        if (file) done(file.name, await file.text());
    };
}
