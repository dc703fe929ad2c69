using System.Xml;

namespace JourneyKit.Exchange.Tables.Excel;

/// <summary>What the workbook of an Excel file says: its sheets and where they are, and from when it counts days.</summary>
/// <param name="Sheets">The sheets in order: name, and path of the part.</param>
/// <param name="CountsFrom1904">Whether dates are counted from 1904, as old programs for the Mac did.</param>
internal sealed record Workbook(IReadOnlyList<(string Name, string Path)> Sheets, bool CountsFrom1904)
{
    private const string Folder = "xl/";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    public static Workbook Read(ExcelPackage package)
    {
        var targets = Targets(package);
        var sheets = new List<(string, string)>();
        var from1904 = false;
        using var xml = package.Part(Folder + "workbook.xml") ?? throw new TableFaultException("This is an archive, but no Excel file: it has no workbook. Give a CSV file, or an Excel file saved as .xlsx.");
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet" && (xml.GetAttribute("id", Relations) ?? xml.GetAttribute("id", StrictRelations)) is { } id && targets.TryGetValue(id, out var target))
            {
                sheets.Add((xml.GetAttribute("name") ?? "", target));
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
            {
                from1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
        }

        return new Workbook(sheets, from1904);
    }

    /// <summary>The part of a sheet.</summary>
    /// <param name="name">Its name in any letter case; null for the first sheet.</param>
    /// <exception cref="TableFaultException">There is none.</exception>
    public (string Name, string Path) Sheet(string? name)
    {
        foreach (var sheet in Sheets)
        {
            if (name is null || string.Equals(sheet.Name.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return sheet;
            }
        }

        throw new TableFaultException(name is null
            ? "The Excel file has no sheet with cells. Open it in Excel, and save the sheet of the answers as .xlsx or CSV."
            : $"The Excel file has no sheet `{name}`; it has {string.Join(", ", Sheets.Take(10).Select(sheet => $"`{sheet.Name}`"))}.");
    }

    private static Dictionary<string, string> Targets(ExcelPackage package)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = package.Part(Folder + "_rels/workbook.xml.rels");
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
            {
                targets[id] = target.StartsWith('/') ? target[1..] : Folder + target;
            }
        }

        return targets;
    }
}
