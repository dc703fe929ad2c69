using JourneyKit.Diagnostics;
using JourneyKit.Formats;
using JourneyKit.Merging;
using JourneyKit.Model.Unicode;
using JourneyKit.Sources;

namespace JourneyKit.Tests.Merging;

/// <summary>What a document says, fact by fact: each element and each property by its path, whatever way it is written in. Texts that differ only in how letters are composed are the same, as everywhere in the format.</summary>
internal static class MapFacts
{
    /// <summary>The facts; null where the document has faults of its own.</summary>
    public static HashSet<string>? Of(string text, JourneyFormat format)
    {
        var document = JourneyDocument.Parse(text, format);
        if (document.HasErrors)
        {
            return null;
        }

        var canonical = System.Text.Encoding.UTF8.GetBytes(document.Write(JourneyFormat.Yaml));
        var tree = TreeReader.Read("a", canonical, JourneyFormat.Yaml, ReadLimits.Default, new DiagnosticBag(10), out _)!;
        var facts = new HashSet<string>(StringComparer.Ordinal);
        Add(ElementPath.Root, MergeForm.Document, new MergePart(tree, tree.Root));
        return facts;

        void Add(ElementPath path, MergeForm form, MergePart part)
        {
            if (form.EntriesOf(part, isOverlay: false) is { } entries)
            {
                foreach (var (key, value) in entries)
                {
                    if (form.Of(key).IsElement)
                    {
                        facts.Add(path / key + ": is there");
                    }

                    Add(path / key, form.Of(key), value);
                }
            }
            else if (part.Kind == NodeKind.Sequence)
            {
                foreach (var item in part.Value.Entries)
                {
                    facts.Add($"{path}: has {Nfc.Of(item.Value.Text)}");
                }
            }
            else if (!part.IsNothing)
            {
                facts.Add($"{path}: {Nfc.Of(part.Value.Text)}");
            }
        }
    }
}
