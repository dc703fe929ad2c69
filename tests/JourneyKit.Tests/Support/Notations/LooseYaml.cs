using System.Text;

namespace JourneyKit.Tests.Support.Notations;

/// <summary>Writes a document as YAML in a random style.</summary>
internal sealed class LooseYaml
{
    // Longer ones take a question mark: with its escapes, a key before a colon has at most 1024 characters.
    private const int LongestKey = 100;

    private readonly Random random;
    private readonly Tally tally;
    private readonly LooseScalars scalars;
    private readonly StringBuilder text = new();
    private readonly double flow;
    private readonly double comments;
    private bool isKept;

    private LooseYaml(Random random, Tally tally)
    {
        this.random = random;
        this.tally = tally;
        scalars = new LooseScalars(random, tally);
        flow = random.Next(3) * 0.2;
        comments = random.Next(2) * 0.1;
    }

    public static string Write(LooseNode root, Random random, Tally tally)
    {
        var yaml = new LooseYaml(random, tally);
        yaml.Document(root);
        var written = yaml.text.ToString();
        if (yaml.Chance(0.1))
        {
            tally.Add("YAML: CRLF");
            written = written.Replace("\n", "\r\n", StringComparison.Ordinal);
        }

        if (yaml.Chance(0.1))
        {
            tally.Add("YAML: byte order mark");
            written = "\uFEFF" + written;
        }

        return written;
    }

    private void Document(LooseNode root)
    {
        var isMarked = Chance(0.2);
        if (isMarked && Chance(0.5))
        {
            tally.Add("YAML: directive");
            text.Append("%YAML 1.2\n");
        }

        if (isMarked)
        {
            tally.Add("YAML: document marks");
            text.Append("---\n");
        }

        Comment(0);
        Mapping(root, 0);
        if (isMarked)
        {
            text.Append("...\n");
        }
    }

    private void Mapping(LooseNode node, int indent)
    {
        foreach (var (key, value) in node.Members)
        {
            Comment(indent);
            text.Append(' ', indent);
            if (key.Length > LongestKey || Chance(0.02))
            {
                tally.Add("YAML: explicit key");
                text.Append("? ").Append(scalars.Key(key, isInFlow: false)).Append('\n').Append(' ', indent).Append(':');
            }
            else
            {
                text.Append(scalars.Key(key, isInFlow: false)).Append(Chance(0.05) ? " :" : ":");
            }

            Value(value, indent);
        }
    }

    // Stands behind a colon or a dash; a list may stand as far left as the key that it belongs to.
    private void Value(LooseNode node, int indent, bool isItem = false)
    {
        var isEmpty = node is { Kind: LooseKind.Map, Members.Count: 0 } or { Kind: LooseKind.List, Items.Count: 0 };
        if (node.Kind is not (LooseKind.Map or LooseKind.List))
        {
            var scalar = scalars.Value(node, indent, isInFlow: false);
            text.Append(scalar.Length > 0 ? " " : "").Append(scalar);
            End(canHaveComment: !scalar.Contains('\n', StringComparison.Ordinal));
            isKept = scalar.StartsWith("|+", StringComparison.Ordinal) || (scalar.StartsWith('|') && scalar[2] == '+') || scalar.Contains(" |", StringComparison.Ordinal);
        }
        else if (isEmpty || Chance(flow))
        {
            tally.Add(node.Kind == LooseKind.Map ? "YAML: mapping in flow style" : "YAML: list in flow style");
            text.Append(' ');
            Flow(node, indent + 1);
            End(canHaveComment: true);
        }
        else if (node.Kind == LooseKind.Map)
        {
            tally.Add("YAML: mapping in block style");
            End(canHaveComment: true);
            Mapping(node, indent + 1 + random.Next(4));
        }
        else
        {
            tally.Add("YAML: list in block style");
            End(canHaveComment: true);
            Sequence(node, indent + (isItem ? 1 : 0) + random.Next(3));
        }
    }

    private void Sequence(LooseNode node, int indent)
    {
        foreach (var item in node.Items)
        {
            Comment(indent);
            text.Append(' ', indent).Append('-');
            if (item is { Kind: LooseKind.Map, Members: [{ Key.Length: <= LongestKey }, ..] } && Chance(0.5))
            {
                // The first key on the line of the dash.
                var (first, rest) = (item.Members[0], item.Members.Skip(1));
                text.Append(' ').Append(scalars.Key(first.Key, isInFlow: false)).Append(':');
                Value(first.Value, indent + 2);
                Mapping(LooseNode.Map(rest), indent + 2);
            }
            else
            {
                Value(item, indent, isItem: true);
            }
        }
    }

    private void Flow(LooseNode node, int indent)
    {
        switch (node.Kind)
        {
            case LooseKind.Map:
                Separated('{', '}', node.Members, indent, member =>
                {
                    text.Append(member.Key.Length > LongestKey ? "? " : "").Append(scalars.Key(member.Key, isInFlow: true)).Append(member.Key.Length > LongestKey ? " : " : ": ");
                    Flow(member.Value, indent);
                });
                break;
            case LooseKind.List:
                Separated('[', ']', node.Items, indent, item => Flow(item, indent));
                break;
            default:
                text.Append(scalars.Value(node, indent, isInFlow: true));
                break;
        }
    }

    private void Separated<T>(char open, char close, IReadOnlyList<T> items, int indent, Action<T> write)
    {
        text.Append(open);
        Break(indent);
        for (var i = 0; i < items.Count; i++)
        {
            write(items[i]);
            if (i < items.Count - 1 || Chance(0.1))
            {
                text.Append(',');
            }

            Break(indent);
        }

        text.Append(close);
    }

    private void Break(int indent)
    {
        if (Chance(0.1))
        {
            tally.Add("YAML: flow style over several lines");
            End(canHaveComment: true);
            text.Append(' ', indent);
        }
        else
        {
            text.Append(' ');
        }
    }

    private void End(bool canHaveComment)
    {
        if (canHaveComment && Chance(comments))
        {
            tally.Add("YAML: comment behind a value");
            text.Append(" # ").Append(random.Next(3) switch { 0 => "why: 'not'", 1 => "\"{[*&", _ => "größer als 😀" });
        }

        text.Append('\n');
        isKept = false;
    }

    private void Comment(int indent)
    {
        if (Chance(comments))
        {
            tally.Add("YAML: comment on a line of its own");
            text.Append(' ', random.Next(indent + 1)).Append("# a: comment\n");
        }

        // Behind a text whose empty lines are kept, it would be one of them.
        if (!isKept && Chance(comments))
        {
            tally.Add("YAML: empty line");
            text.Append('\n');
        }
    }

    private bool Chance(double probability) => random.NextDouble() < probability;
}
