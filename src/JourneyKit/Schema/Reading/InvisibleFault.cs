using JourneyKit.Diagnostics;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading;

/// <summary>Sees whether a word is refused for a character that nobody sees: then that is what is wrong with it.</summary>
internal static class InvisibleFault
{
    private static readonly DiagnosticDescriptor[] OfWords =
    [
        DocumentFaults.WrongType, DocumentFaults.InvalidValue, DocumentFaults.OutOfRange, DocumentFaults.UnknownChoice, DocumentFaults.InvalidId,
        DocumentFaults.UnknownReference, DocumentFaults.UnsupportedVersion, DocumentFaults.UnknownKey,
    ];

    /// <summary>What to say in place of a fault; null where the word holds no such character.</summary>
    public static string? Of(LocatedTree tree, int node, DiagnosticDescriptor descriptor)
    {
        if (!tree[node].IsScalar || !OfWords.Contains(descriptor))
        {
            return null;
        }

        var word = tree.Text(node);
        return !word.Contains(' ', StringComparison.Ordinal) && InvisibleCharacters.IndexInName(word) is >= 0 and var at ? InvisibleCharacters.Fault(word, at) : null;
    }

    /// <summary>The word without what nobody sees.</summary>
    public static Hint Mended(LocatedTree tree, int node) => new(null, InvisibleCharacters.Without(tree.Text(node))) { IsSafe = true };
}
