using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary><c>next { pay: 35% }</c>: the colon before the brace is missing, so that the brace is a part of the key.</summary>
internal static class BraceInKey
{
    /// <summary>What was meant by such a key; null for any other.</summary>
    public static KeyGuess? Of(ElementTable table, LocatedTree tree, int key)
    {
        var text = tree.Text(key);
        var brace = text.IndexOfAny(['{', '[']);
        if (brace <= 0 || text.Length > Suggestion.LongestWord || !tree[key + 1].IsScalar || !table.HasKey(text[..brace].TrimEnd()))
        {
            return null;
        }

        var word = text[..brace].TrimEnd();
        return new KeyGuess($" A colon is missing behind `{word}`: write `{word}: {text[brace..]}: {NodeWords.Shorten(tree.Text(key + 1))}`.");
    }
}
