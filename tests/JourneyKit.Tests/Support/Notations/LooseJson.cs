using System.Globalization;
using System.Text;

namespace JourneyKit.Tests.Support.Notations;

/// <summary>Writes a document as JSON in a random style.</summary>
internal sealed class LooseJson(Random random, Tally tally)
{
    private readonly StringBuilder text = new();

    public static string Write(LooseNode root, Random random, Tally tally)
    {
        var json = new LooseJson(random, tally);
        if (json.Chance(0.1))
        {
            tally.Add("JSON: byte order mark");
            json.text.Append('\uFEFF');
        }

        json.Value(root);
        json.Blank();
        return json.text.ToString();
    }

    private void Value(LooseNode node)
    {
        Blank();
        switch (node.Kind)
        {
            case LooseKind.Map:
                Separated('{', '}', node.Members, member =>
                {
                    Blank();
                    Quoted(member.Key);
                    Blank();
                    text.Append(':');
                    Value(member.Value);
                });
                break;
            case LooseKind.List:
                Separated('[', ']', node.Items, Value);
                break;
            case LooseKind.Nothing:
                tally.Add("JSON: null");
                text.Append("null");
                break;
            case LooseKind.Plain:
                text.Append(node.Text);
                break;
            default:
                Quoted(node.Text);
                break;
        }

        Blank();
    }

    private void Separated<T>(char open, char close, IReadOnlyList<T> items, Action<T> write)
    {
        text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                // Without a blank between two digits it is a finding.
                text.Append(char.IsAsciiDigit(text[^1]) ? ", " : ",");
            }

            write(items[i]);
        }

        Blank();
        text.Append(close);
    }

    private void Quoted(string value)
    {
        var escapes = Chance(0.1) ? 1 : 0.02;
        text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\' && Chance(0.5))
            {
                text.Append('\\').Append(c);
            }
            else if (c is '"' or '\\' or < ' ' || (!char.IsSurrogate(c) && Chance(escapes)))
            {
                tally.Add("JSON: escape");
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                text.Append(c);
            }
        }

        text.Append('"');
    }

    private void Blank()
    {
        if (Chance(0.2))
        {
            text.Append(random.Next(5) switch { 0 => "\n", 1 => "\r\n", 2 => "\t", _ => " " });
        }
    }

    private bool Chance(double probability) => random.NextDouble() < probability;
}
