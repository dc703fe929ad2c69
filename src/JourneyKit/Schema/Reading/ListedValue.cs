using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading;

/// <summary>A value as it stands in a list of mappings, where it should stand under its name.</summary>
/// <param name="Key">What says the name.</param>
/// <param name="Value">The value.</param>
internal sealed record ListedValue(int Key, int Value)
{
    /// <summary>The value of an item: <c>- fee: 3</c>, or <c>- { name: fee, value: 3 }</c>; null for any other.</summary>
    public static ListedValue? Of(LocatedTree tree, int item, IReadOnlyList<string> idKeys)
    {
        var keys = tree.Entries(item).ToList();
        if (keys is [var only])
        {
            return new ListedValue(only, only + 1);
        }

        if (keys.Count != 2 || !keys.TrueForAll(key => tree[key + 1].IsScalar && !tree.IsNothing(key + 1)))
        {
            return null;
        }

        var name = keys.FindIndex(key => idKeys.Any(word => FoldedWord.AreSame(word, tree.Text(key))));
        return name < 0 ? null : new ListedValue(keys[name] + 1, keys[1 - name] + 1);
    }

    /// <summary>The value as a message shows it.</summary>
    public FlowEntry ToFlow(LocatedTree tree) => new(FlowText.Scalar(tree, Key), Value);
}
