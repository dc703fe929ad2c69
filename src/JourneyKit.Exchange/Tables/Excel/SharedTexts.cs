using System.Text;
using System.Xml;

namespace JourneyKit.Exchange.Tables.Excel;

/// <summary>The texts that cells of an Excel file share; they are the one thing of it that is kept in memory.</summary>
internal static class SharedTexts
{
    public static List<string> Read(ExcelPackage package)
    {
        var texts = new List<string>();
        using var xml = package.Part("xl/sharedStrings.xml");
        long characters = 0;
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                var text = TextOf(xml);
                characters += text.Length;
                if (characters > TableLimits.SharedCharacters || texts.Count > TableLimits.SharedCharacters / 8)
                {
                    throw new TableFaultException($"The texts of the Excel file have more than {TableLimits.SharedCharacters} characters together. Save the sheet as CSV, which is read line by line.");
                }

                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>The text of an element with all its runs; how words sound (<c>rPh</c>) is left out. Longer than a cell may be, it is cut off one character behind.</summary>
    /// <param name="xml">Stands on the element, and on its end afterwards.</param>
    public static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var (depth, sound) = (xml.Depth, int.MaxValue);
        var text = new StringBuilder();
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
            {
                sound = Math.Min(sound, xml.Depth);
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == sound)
            {
                sound = int.MaxValue;
            }
            else if (sound == int.MaxValue && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                Append(text, xml);
            }
        }

        return text.ToString();
    }

    // In pieces, so that a text of a gigabyte is never in memory as a whole.
    private static void Append(StringBuilder text, XmlReader xml)
    {
        var buffer = new char[1024];
        int read;
        while ((read = xml.ReadValueChunk(buffer, 0, buffer.Length)) > 0)
        {
            text.Append(buffer, 0, Math.Min(read, Math.Max(0, TableLimits.CellCharacters + 1 - text.Length)));
        }
    }
}
