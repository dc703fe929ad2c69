using JourneyKit.Sources;

namespace JourneyKit.Editing.Layout;

/// <summary>Writes a JSON file: an entry a line, indented by two blanks; what stood in one line and fits it stays there.</summary>
internal sealed class JsonLayout
{
    private readonly LayoutWriter writer = new();

    private JsonLayout()
    {
    }

    public static string Write(LayoutDocument document, string lineBreak)
    {
        var json = new JsonLayout();
        json.Value("", document.Root.Value, 0, "");
        return json.writer.ToText(lineBreak);
    }

    private static bool IsBroken(LayoutValue value) => value is LayoutValue.Collection collection && (collection.IsBroken || collection.Items.Exists(item => IsBroken(item.Value)));

    private void Value(string start, LayoutValue value, int column, string comma)
    {
        var text = value switch
        {
            LayoutValue.Scalar scalar => scalar.Lines[0],
            LayoutValue.Collection { Items.Count: 0 } collection => FlowText.Of(collection),
            LayoutValue.Collection collection when !IsBroken(collection) => FlowText.Of(collection),
            _ => null,
        };
        if (text is not null && (value is not LayoutValue.Collection { Items.Count: > 0, IsFixed: false } || start.Length + text.Length + comma.Length <= LayoutWriter.Width))
        {
            writer.Add(start + text + comma);
        }
        else if (value is LayoutValue.Collection collection)
        {
            var isMapping = collection.Kind == NodeKind.Mapping;
            writer.Add(start + (isMapping ? "{" : "["));
            var inner = new string(' ', column + LayoutWriter.Step);
            for (var i = 0; i < collection.Items.Count; i++)
            {
                var item = collection.Items[i];
                Value(inner + (isMapping ? item.Key + ": " : ""), item.Value, column + LayoutWriter.Step, i < collection.Items.Count - 1 ? "," : "");
            }

            writer.Add(new string(' ', column) + (isMapping ? "}" : "]") + comma);
        }
    }
}
