using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Rendering.Html.Details;

/// <summary>Writes all that an element says, led by the tables of the format: no list of properties stands here.</summary>
/// <param name="writer">Where it is written.</param>
/// <param name="names">The map.</param>
internal sealed class ElementDetails(HtmlWriter writer, ElementNames names)
{
    private const int MostOnALine = 60;

    /// <summary>Writes what an element says as a list of its properties.</summary>
    /// <param name="element">The element; a single value is that of the shorthand.</param>
    /// <param name="table">Its table.</param>
    /// <param name="leftOut">Keys that stand elsewhere.</param>
    public void Write(DataValue element, ElementTable table, params IReadOnlyList<string> leftOut)
    {
        ArgumentNullException.ThrowIfNull(element);
        ArgumentNullException.ThrowIfNull(table);
        var members = element.Kind == DataKind.Map ? [.. element.Members.Where(member => !leftOut.Contains(member.Key, StringComparer.Ordinal))]
            : element.Kind == DataKind.Null ? [] : new[] { KeyValuePair.Create(table.Shorthand ?? "value", element) };
        if (members.Length == 0)
        {
            return;
        }

        writer.Open("dl", ("class", "all"));
        foreach (var (key, value) in members)
        {
            writer.Element("dt", Words(key)).Open("dd", ("dir", "auto"));
            Write(value, table.Find(key)?.Shape);
            writer.Close();
        }

        writer.Close();
    }

    /// <summary>Writes an element with its name as a heading and its anchor.</summary>
    public void WriteElement(string key, DataValue element, ElementTable table, string heading = "h4")
    {
        ArgumentNullException.ThrowIfNull(table);
        var kind = table.Kind;
        writer.Open("div", ("class", "element"), ("id", kind is null ? null : names.Anchor(kind, key)))
            .Element(heading, (kind is null ? null : names.NameOf(kind, key)) ?? key, ("dir", "auto"))
            .Element("p", key, ("class", "where"));
        Write(element, table, "name");
        writer.Close();
    }

    /// <summary>A key of the format in words: <c>rootCause</c> is “Root cause”.</summary>
    public static string Words(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Length == 0 || key.StartsWith("x-", StringComparison.Ordinal) ? key
            : char.ToUpperInvariant(key[0]) + string.Concat(key.Skip(1).Select(letter => char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));
    }

    private void Write(DataValue value, Shape? shape)
    {
        switch (value.Kind)
        {
            case DataKind.Map when shape is { IsByName: false, Table: { } single }:
                Write(value, single);
                break;
            case DataKind.List or DataKind.Map when shape is { IsByName: true, Table: { } table }:
                foreach (var (key, element) in ElementNames.ByKey(value))
                {
                    WriteNested(key, element, table);
                }

                break;
            case DataKind.List:
                WriteList(value, shape);
                break;
            case DataKind.Map:
                WriteMembers(value, shape);
                break;
            case DataKind.Null:
                writer.Words("not known");
                break;
            default:
                WriteScalar(value.Text!, shape);
                break;
        }
    }

    private void WriteNested(string key, DataValue element, ElementTable table)
    {
        var kind = table.Kind;
        var name = kind is null ? names.NameOf(ElementKind.Touchpoint, key) ?? names.NameOf(ElementKind.Persona, key) : names.NameOf(kind, key);
        writer.Open("div", ("id", kind is null ? null : names.Anchor(kind, key))).Element("strong", name ?? key, ("dir", "auto"));
        Write(element, table, "name");
        writer.Close();
    }

    private void WriteList(DataValue value, Shape? shape)
    {
        var isShort = value.Items.All(item => item.Kind is not (DataKind.List or DataKind.Map)) && value.Items.Sum(item => item.Text?.Length ?? 0) <= MostOnALine;
        if (!isShort)
        {
            writer.Open("ul");
        }

        for (var at = 0; at < value.Items.Count; at++)
        {
            if (isShort)
            {
                writer.Words(at == 0 ? "" : ", ");
                Write(value.Items[at], shape);
            }
            else
            {
                writer.Open("li").Open(value.Items[at].Kind is DataKind.List or DataKind.Map ? "div" : "bdi");
                Write(value.Items[at], shape);
                writer.Close().Close();
            }
        }

        if (!isShort)
        {
            writer.Close();
        }
    }

    private void WriteMembers(DataValue value, Shape? shape)
    {
        writer.Open("dl", ("class", "all"));
        foreach (var (key, member) in value.Members)
        {
            writer.Element("dt", names.NameOf(ElementKind.Persona, key) ?? names.NameOf(ElementKind.Channel, key) ?? key, ("dir", "auto")).Open("dd", ("dir", "auto"));
            Write(member, member.Kind is DataKind.List or DataKind.Map ? null : shape);
            writer.Close();
        }

        writer.Close();
    }

    private void WriteScalar(string text, Shape? shape)
    {
        foreach (var kind in shape?.Unit is { IsAnyId: true } ids ? ids.Kinds.Kinds : [])
        {
            if (names.NameOf(kind, text) is { } name)
            {
                writer.Element("a", name, ("href", "#" + names.Anchor(kind, text)));
                return;
            }
        }

        HtmlLink.WriteWords(writer, text);
    }
}
