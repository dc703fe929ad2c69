// Draws diagrams with Mermaid, and says what was read and what is shown.
(async () => {
    const decode = text => (text ?? "").replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));
    const readers = {
        journey: db => db.getTasks().map(task => [task.section, task.task, String(task.score), ...task.people].map(decode)),
        gantt: db => db.getTasks().map(task => [task.section, task.task, task.id, String(task.crit === true)].map(decode)),
        flowchart: db => [
            ...[...db.getVertices().values()].map(vertex => ["node", vertex.id, vertex.text]),
            ...db.getSubGraphs().map(group => ["group", group.id, group.title, ...group.nodes.toSorted()]),
            ...db.getEdges().map(edge => ["edge", edge.start, edge.end, edge.text, edge.stroke]),
        ].map(row => row.map(decode)),
    };
    const answers = [];
    mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });
    for (const [at, { text, isDrawn }] of diagrams.entries()) {
        const answer = { error: null, title: "", rows: [], shown: [], tags: [] };
        try {
            const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
            const type = diagram.type.startsWith("flowchart") ? "flowchart" : diagram.type;
            answer.title = decode(diagram.db.getDiagramTitle());
            answer.rows = readers[type](diagram.db);
            if (isDrawn) {
                const holder = document.createElement("div");
                holder.innerHTML = (await mermaid.render(`diagram${at}`, text)).svg;
                holder.querySelectorAll("style").forEach(style => style.remove());
                answer.shown = [...holder.querySelectorAll("foreignObject, text")].map(one => one.textContent.replace(/\s+/g, " ").trim());
                answer.tags = [...new Set([...holder.querySelectorAll("*")].map(one => one.localName.toLowerCase()))];
            }
        } catch (error) {
            answer.error = String(error);
        }

        answers.push(answer);
    }

    document.body.textContent = `@@${btoa(unescape(encodeURIComponent(JSON.stringify(answers))))}@@`;
})();
