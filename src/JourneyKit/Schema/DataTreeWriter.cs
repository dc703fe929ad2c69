using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Schema;

/// <summary>Writes a tree as a <see cref="DataValue"/>.</summary>
internal sealed class DataTreeWriter : TreeWriter
{
    private readonly Stack<(List<DataValue>? Items, List<KeyValuePair<string, DataValue>>? Members)> open = [];
    private readonly Stack<string> keys = [];

    public DataValue Result { get; private set; } = DataValue.Null;

    public override void BeginMapping() => open.Push((null, []));

    public override void EndMapping() => Put(DataValue.FromMembers(new ValueMap<string, DataValue>([.. open.Pop().Members!])));

    public override void BeginSequence(bool compact) => open.Push(([], null));

    public override void EndSequence() => Put(DataValue.FromItems(new ElementList<DataValue>([.. open.Pop().Items!])));

    public override void Key(string key) => keys.Push(key);

    public override void Text(string text) => Put(text);

    public override void Token(string token) => Put(token);

    public override void Number(decimal number) => Put(number);

    public override void ExactNumber(decimal number) => Put(number);

    public override void Digits(string digits) => Put(DataValue.FromDigits(digits));

    public override void Boolean(bool value) => Put(value);

    public override void Null() => Put(DataValue.Null);

    private void Put(DataValue value)
    {
        if (!open.TryPeek(out var parent))
        {
            Result = value;
        }
        else if (parent.Items is { } items)
        {
            items.Add(value);
        }
        else
        {
            parent.Members!.Add(KeyValuePair.Create(keys.Pop(), value));
        }
    }
}
