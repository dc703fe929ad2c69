using System.Globalization;
using System.Xml;

namespace JourneyKit.Exchange.Tables.Excel;

/// <summary>Reads single cells of a sheet as texts: numbers in their plain form, dates as <c>yyyy-MM-dd</c>, formulas by the value that was saved with them.</summary>
/// <param name="texts">The texts that cells share.</param>
/// <param name="dateStyles">For each style whether it shows numbers as dates.</param>
/// <param name="countsFrom1904">From when days are counted.</param>
internal sealed class ExcelCell(IReadOnlyList<string> texts, IReadOnlyList<bool> dateStyles, bool countsFrom1904)
{
    private static readonly DateTime Start = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime Start1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Reads a cell.</summary>
    /// <param name="xml">Stands on the cell, and on its end afterwards.</param>
    /// <returns>Its text, and what is wrong with it; null where nothing is.</returns>
    public (string Text, string? Fault) Read(XmlReader xml)
    {
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        var (text, hasFormula, hasValue) = Content(xml);
        return text.Length > TableLimits.CellCharacters ? ("", $"the cell has more than {TableLimits.CellCharacters} characters; shorten it")
            : hasFormula && !hasValue ? ("", "the cell holds a formula without a value; open the file in Excel and save it, so that the value is saved, too")
            : type == "e" ? ("", $"the cell shows the error {text}; mend its formula")
            : type == "s" ? Shared(text)
            : type is null or "n" ? (IsDate(style) ? Date(text) : Number(text), null)
            : (type == "b" ? (text == "1" ? "true" : "false") : text, null);
    }

    private static (string Text, bool HasFormula, bool HasValue) Content(XmlReader xml)
    {
        var (text, hasFormula, hasValue) = ("", false, false);
        if (xml.IsEmptyElement)
        {
            return (text, hasFormula, hasValue);
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != depth + 1)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "f":
                    hasFormula = true;
                    break;
                case "v" or "is":
                    hasValue = !xml.IsEmptyElement;
                    text = SharedTexts.TextOf(xml);
                    break;
            }
        }

        return (text, hasFormula, hasValue);
    }

    private (string Text, string? Fault) Shared(string index)
        => int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < texts.Count
            ? texts[at].Length > TableLimits.CellCharacters ? ("", $"the cell has more than {TableLimits.CellCharacters} characters; shorten it") : (texts[at], null)
            : ("", $"the cell names the shared text {index}, which the file does not have; save the file anew in Excel");

    private bool IsDate(string? style)
        => int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < dateStyles.Count && dateStyles[number];

    // 4.4000000000000004 is how 4.4 is saved.
    private static string Number(string text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e15 ? ((decimal)number).ToString(CultureInfo.InvariantCulture) : text;

    private string Date(string text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) && days is >= 1 and < 2_900_000
            ? (countsFrom1904 ? Start1904 : Start).AddDays(Math.Floor(days)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : text;
}
