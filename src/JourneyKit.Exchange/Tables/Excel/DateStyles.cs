using System.Globalization;
using System.Xml;

namespace JourneyKit.Exchange.Tables.Excel;

/// <summary>Which styles of an Excel file show a number as a date.</summary>
internal static class DateStyles
{
    /// <summary>For each style whether it does.</summary>
    public static IReadOnlyList<bool> Read(ExcelPackage package)
    {
        var own = new HashSet<int>();
        var styles = new List<bool>();
        using var xml = package.Part("xl/styles.xml");
        var isInCells = false;
        while (xml?.Read() == true)
        {
            if (xml.LocalName == "cellXfs")
            {
                isInCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt" && Number(xml, "numFmtId") is { } format && IsDate(xml.GetAttribute("formatCode") ?? ""))
            {
                own.Add(format);
            }
            else if (isInCells && xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf")
            {
                var id = Number(xml, "numFmtId") ?? 0;
                styles.Add(id is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58) || own.Contains(id));
            }
        }

        return styles;
    }

    private static int? Number(XmlReader xml, string attribute)
        => int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // A year or a day outside of quotation marks and brackets; hours and minutes alone are no date.
    private static bool IsDate(string format)
    {
        var (isQuoted, isBracketed) = (false, false);
        for (var at = 0; at < format.Length; at++)
        {
            var c = format[at];
            if (c == '\\')
            {
                at++;
            }
            else if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && c is '[' or ']')
            {
                isBracketed = c == '[';
            }
            else if (!isQuoted && !isBracketed && c is 'y' or 'Y' or 'd' or 'D')
            {
                return true;
            }
        }

        return false;
    }
}
