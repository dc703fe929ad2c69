using System.Text;
using System.Text.RegularExpressions;
using JourneyKit.Editing.Fixes;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Editing.Fixes;

/// <summary>What is sound is left alone, and what was mistyped comes back as it was, or stays: it never becomes a third thing.</summary>
public sealed partial class FixLawTests(ITestOutputHelper output)
{
    private static readonly int Slips = CaseCount.Of("JOURNEYKIT_SLIPS", 400);

    private static readonly (string Name, Regex Place, Func<Match, string> Mistype)[] Kinds =
    [
        ("a blank before %", Percentage(), match => match.Value.Replace("%", " %", StringComparison.Ordinal)),
        ("a decimal comma", Decimal(), match => match.Value.Replace('.', ',')),
        ("no blank behind a colon", KeyAndValue(), match => match.Value.Replace(": ", ":", StringComparison.Ordinal)),
        ("a number in quotes", Emotion(), match => $"{match.Groups["key"].Value}\"{match.Groups["value"].Value}\""),
        ("two letters of a key changed over", Key(), match => $"{match.Value[..2]}{match.Value[3]}{match.Value[2]}{match.Value[4..]}"),
        ("a minus that is none", Negative(), match => match.Value.Replace('-', '−')),
    ];

    [Fact]
    public void Sound_documents_are_left_as_they_are()
    {
        foreach (var path in Repository.ValidDocuments)
        {
            var bytes = File.ReadAllBytes(path);
            var result = Fix(path, bytes);
            Assert.True(result.Content.Span.SequenceEqual(bytes) && result.Applied.All(fix => fix.Fault.Severity != DiagnosticSeverity.Error), path);
        }
    }

    [Fact]
    public void What_was_mistyped_comes_back_or_stays()
    {
        var tally = new Tally([.. Kinds.Select(kind => kind.Name)]);
        var mended = new Tally([.. Kinds.Select(kind => $"mended: {kind.Name}")]);
        var paths = Repository.ValidDocuments.Where(path => path.EndsWith("yaml", StringComparison.Ordinal) && new FileInfo(path).Length < 12_000).ToList();
        for (var seed = 0; seed < Slips; seed++)
        {
            var random = new Random(seed);
            var path = paths[random.Next(paths.Count)];
            var text = File.ReadAllText(path);
            var (name, place, mistype) = Kinds[seed % Kinds.Length];
            if (place.Matches(text) is not { Count: > 0 } matches || matches[random.Next(matches.Count)] is not { } match || mistype(match) is not { } typed || typed == match.Value)
            {
                continue;
            }

            var broken = string.Concat(text.AsSpan(0, match.Index), typed, text.AsSpan(match.Index + match.Length));
            var result = Fix(path, Encoding.UTF8.GetBytes(broken));
            var now = Encoding.UTF8.GetString(result.Content.Span);
            tally.Add(name);
            if (now == text)
            {
                mended.Add($"mended: {name}");
            }

            Assert.True(now == text || now == broken, $"seed {seed}, {path}: {name}, `{match.Value}` as `{typed}`: {string.Join("; ", result.Applied.Select(fix => $"`{fix.Before}` is now `{fix.After}`"))}");
        }

        tally.Check(output);
        mended.Check(output);
    }

    private static FixResult Fix(string path, byte[] bytes)
    {
        var folder = Path.GetDirectoryName(path)!;
        return new DocumentFixing(new DiskFiles(folder), "", isUnsafe: false).Fix(Path.GetFileName(path), bytes);
    }

    [GeneratedRegex(@"(?<=[:,] )\d+(\.\d+)?%(?=[ ,}\n])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"(?<=[:,] )\d+\.\d+(?=%?[ ,}\n])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"(?<=\n +)(stage|channel|emotion|effort|duration): [a-z0-9-]+(?=\n)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyAndValue();

    [GeneratedRegex(@"(?<key>(emotion|effort|severity): )(?<value>-?\d)(?=[ ,}\n])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Emotion();

    [GeneratedRegex(@"(?<=[ {\n])(emotion|effort|channel|channels|touchpoints|painPoints|personas|stages|description|conversions|opportunities|initiatives|severity|frequency)(?=:\s)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();

    [GeneratedRegex(@"(?<=emotion: )-\d(?=[ ,}\n])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Negative();
}
