// Reads workbooks with SheetJS, and says what is in their cells.
import XLSX from "xlsx";

let input = "";
for await (const part of process.stdin) {
    input += part;
}

const books = JSON.parse(input).map(data => {
    const book = XLSX.read(data, { type: "base64" });
    return book.SheetNames.map(name => {
        const sheet = book.Sheets[name];
        const range = XLSX.utils.decode_range(sheet["!ref"] ?? "A1");
        const rows = [];
        for (let row = range.s.r; row <= range.e.r; row++) {
            const cells = [];
            for (let column = 0; column <= range.e.c; column++) {
                const cell = sheet[XLSX.utils.encode_cell({ r: row, c: column })];
                cells.push(cell === undefined ? { type: "", text: "", isFormula: false } : { type: cell.t, text: String(cell.v), isFormula: cell.f !== undefined });
            }

            rows.push(cells);
        }

        return { name, rows };
    });
});
process.stdout.write(JSON.stringify(books));
