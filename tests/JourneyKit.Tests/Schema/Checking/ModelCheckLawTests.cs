using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Checking;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Schema.Checking;

/// <summary>
/// What is said of a map made in code is what is said of its text, written without a look at it. JOURNEYKIT_MAPS sets how
/// many maps there are; a failure names the seed.
/// </summary>
public sealed class ModelCheckLawTests(ITestOutputHelper output)
{
    private const int Few = 800;
    private const string BaselinePath = "b.journey.json";

    private static readonly string[] Kinds = ["map: sound", "map: broken", "map: with its baseline", "map: with a baseline that is not at hand", "map: without a baseline"];

    [Fact]
    public void What_is_said_of_a_map_made_in_code_is_what_is_said_of_its_text()
    {
        var maps = CaseCount.Of("JOURNEYKIT_MAPS", Few);
        var tally = new Tally([.. RandomFaults.Ways, .. Kinds]);
        for (var seed = 0; seed < maps; seed++)
        {
            var random = new Random(seed);
            var (map, baseline) = Make(seed, random, tally);
            var faults = ModelCheck.FaultsOf(map, baseline, ReadLimits.Default);
            tally.Add(faults.Any(fault => fault.Severity == DiagnosticSeverity.Error) ? "map: broken" : "map: sound");
            foreach (var format in Enum.GetValues<JourneyFormat>())
            {
                var text = JourneyWriter.Write(format, writer => JourneySchema.Map.Write(writer, map));
                var document = Read(text, format, baseline);
                Assert.True(Show(faults) == Show(document.Diagnostics), $"seed {seed}, {format}\nin code:\n{Show(faults)}\nof the text:\n{Show(document.Diagnostics)}\n{System.Text.Encoding.UTF8.GetString(text.Span)}");
                Assert.True(document.Map is null || document.Map == map, $"seed {seed}, {format}: read as another map");
            }
        }

        tally.Check(output);
    }

    private static (JourneyMap Map, JourneyMap? Baseline) Make(int seed, Random random, Tally tally)
    {
        var map = RandomMaps.Map(seed);
        var kind = random.Next(3);
        tally.Add(kind == 0 ? "map: without a baseline" : kind == 1 ? "map: with a baseline that is not at hand" : "map: with its baseline");
        map = map with { Baseline = kind == 0 ? null : BaselinePath };
        var faults = new RandomFaults(seed, tally);
        for (var left = random.Next(2) == 0 ? 0 : random.Next(1, 5); left > 0; left--)
        {
            map = faults.Break(map);
        }

        return (map, kind == 2 && map.Baseline == BaselinePath ? RandomMaps.Map(seed + 1) : null);
    }

    // Without the baseline, reading says that it is not there; nobody can say that of a map in code.
    private static JourneyDocument Read(ReadOnlyMemory<byte> text, JourneyFormat format, JourneyMap? baseline)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        if (baseline is not null)
        {
            files.Add(BaselinePath, JourneyWriter.Write(baseline, JourneyFormat.Json));
        }

        return new JourneyReader(new JourneyReaderOptions { Files = new MemoryFiles(files) }).Read(text, format, "a.journey");
    }

    private static string Show(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics
        .Where(diagnostic => diagnostic.Descriptor != DocumentFaults.BaselineUnreadable && diagnostic.Descriptor != DocumentFaults.UncheckedReferences)
        .Select(diagnostic => $"{diagnostic.Descriptor.Id} {diagnostic.Path} {diagnostic.Message}"));
}
