using System.Diagnostics;
using JourneyKit.Formats;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Fuzzing;

/// <summary>
/// Documents changed at random: whatever comes out, the answer is a document with diagnostics, soon. JOURNEYKIT_MUTANTS
/// sets how many there are; a failure names the seed and the file.
/// </summary>
public sealed class MutationTests
{
    private const int Few = 3000;

    // Generous, since machines are busy; a hang is far beyond it.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    [Fact]
    public void No_mutant_of_the_corpus_throws_or_hangs()
    {
        var mutants = CaseCount.Of("JOURNEYKIT_MUTANTS", Few);
        var originals = Repository.ValidDocuments.SelectMany(Originals).ToList();
        var validator = new JourneyValidator();
        for (var seed = 0; seed < mutants; seed++)
        {
            var (path, format, bytes) = originals[seed % originals.Count];
            var mutant = Mutation.Of(bytes, seed);
            var clock = Stopwatch.StartNew();
            try
            {
                var document = new JourneyReader().Read(mutant, format, path);
                validator.Validate(document);
                if (!document.HasErrors)
                {
                    document.Write(format);
                }
            }
            catch (Exception fault)
            {
                Assert.Fail($"Mutant {seed} of {path} as {format}: {fault}");
            }

            Assert.True(clock.Elapsed < Longest, $"Mutant {seed} of {path} as {format} took {clock.Elapsed}.");
        }
    }

    // Both readers see every document; long ones are cut, or most mutations would hit the same kind of place.
    private static IEnumerable<(string Path, JourneyFormat Format, byte[] Bytes)> Originals(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var format = JourneyFormats.FromPath(path);
        yield return (path, format, Cut(bytes));
        var document = JourneyDocument.Load(path);
        var other = format == JourneyFormat.Yaml ? JourneyFormat.Json : JourneyFormat.Yaml;
        yield return (path, other, Cut(System.Text.Encoding.UTF8.GetBytes(document.Write(other))));
    }

    private static byte[] Cut(byte[] bytes) => bytes[..Math.Min(bytes.Length, 12_000)];
}
