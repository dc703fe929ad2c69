using System.Globalization;
using JourneyKit.Diagnostics;
using JourneyKit.Sources;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Schema.Merging;

/// <summary>
/// Nothing that a document says of the map that it extends is lost in silence. JOURNEYKIT_OVERLAYS sets how many random
/// documents are tried; a failure names the seed.
/// </summary>
public sealed class OverlayLawTests(ITestOutputHelper output)
{
    private const int Few = 800;
    private const string Includes = "includes";
    private const string Overlaid = "overlays";

    [Fact]
    public void Every_key_changes_the_map_or_says_what_is_inherited_or_is_named_in_a_finding()
    {
        var overlays = CaseCount.Of("JOURNEYKIT_OVERLAYS", Few);
        var tally = new Tally([.. RandomNotation.Names, .. RandomOverlay.Names, Includes, Overlaid]);
        var keys = 0;
        for (var seed = 0; seed < overlays; seed++)
        {
            keys += Verify(OverlaidMap.Make(seed, tally), seed);
        }

        output.WriteLine($"{overlays} documents with {keys} keys");
        tally.Check(output);
    }

    private static int Verify(OverlaidMap overlaid, int seed)
    {
        var diagnostics = overlaid.Read().Diagnostics;
        var tree = overlaid.OwnTree;
        var named = diagnostics.SelectMany(d => d.Related.Where(_ => d.Descriptor == DocumentFaults.SameAsInherited).Select(related => related.Span).Append(d.Span!.Value)).ToHashSet();
        var whole = overlaid.Merge();
        var paths = overlaid.Leaves().ToList();
        foreach (var path in paths)
        {
            if (!IsNamed(path) && overlaid.Without(path).Merge() == whole)
            {
                Assert.Fail($"seed {seed}: {string.Join('/', path)} says nothing, and nobody says so.\n{string.Join("\n", diagnostics)}\n{overlaid}");
            }
        }

        return paths.Count;

        bool IsNamed(IReadOnlyList<string> path)
        {
            var at = tree.Root;
            foreach (var segment in path)
            {
                var key = tree[at].Kind == NodeKind.Mapping
                    ? tree.Entries(at).First(entry => tree.Text(entry) == segment)
                    : tree.Items(at).ElementAt(int.Parse(segment, CultureInfo.InvariantCulture));
                at = tree.IsKey(key) ? key + 1 : key;
                if (named.Contains(tree.Span(key)) || named.Contains(tree.Span(at)))
                {
                    return true;
                }
            }

            // A list is named where every item of it is.
            var items = tree.Items(at).ToList();
            return items.Count > 0 && items.TrueForAll(item => named.Contains(tree.Span(item)));
        }
    }
}
