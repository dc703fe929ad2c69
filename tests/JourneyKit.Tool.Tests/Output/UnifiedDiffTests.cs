using System.Diagnostics;
using System.Text;
using JourneyKit.Merging;
using JourneyKit.Tool.Output;

namespace JourneyKit.Tool.Tests.Output;

public sealed class UnifiedDiffTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_change_stands_between_three_lines_each()
        => Assert.Equal("--- a/m.yaml\n+++ b/m.yaml\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n", Diff("a\nb\nc\nd\ne\nf\ng\nh\ni\n", "a\nb\nc\nd\nE\nf\ng\nh\ni\n"));

    [Fact]
    public void What_is_the_same_has_no_patch() => Assert.Equal("", Diff("a\n", "a\n"));

    [Fact]
    public void A_missing_line_break_at_the_end_is_said()
        => Assert.Equal("--- a/m.yaml\n+++ b/m.yaml\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n", Diff("a", "a\n"));

    [Fact]
    public void A_new_file_has_nothing_before()
        => Assert.Equal("--- /dev/null\n+++ b/m.yaml\n@@ -0,0 +1,2 @@\n+a\n+b\n", UnifiedDiff.Of("m.yaml", null, "a\nb\n"u8.ToArray()));

    [Fact]
    public void Changes_far_from_each_other_stand_apart()
    {
        var lines = Enumerable.Range(0, 30).Select(number => $"{number}\n").ToArray();
        var after = lines.Select((line, at) => at is 3 or 20 ? "new\n" : line);
        Assert.Equal(2, Diff(string.Concat(lines), string.Concat(after)).Split('\n').Count(line => line.StartsWith("@@", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("m.yaml", "--- a/m.yaml\n")]
    [InlineData("a map.yaml", "--- a/a map.yaml\t\n")]
    [InlineData("/tmp/m.yaml", "--- a/tmp/m.yaml\n")]
    [InlineData("a\"b.yaml", "--- \"a/a\\\"b.yaml\"\n")]
    [InlineData("a\tä.yaml", "--- \"a/a\\011\\303\\244.yaml\"\n")]
    public void Names_are_written_as_git_writes_them(string name, string head)
        => Assert.StartsWith(head, UnifiedDiff.Of(name, "a\n"u8.ToArray(), "b\n"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void Git_applies_each_patch_and_has_the_new_text()
    {
        Assert.SkipUnless(Process.Start(new ProcessStartInfo("git", "--version") { RedirectStandardOutput = true, UseShellExecute = false })?.WaitForExit(10_000) == true, "There is no git.");
        var random = new Random(20261129);
        for (var run = 0; run < 60; run++)
        {
            var before = TextOf(random, random.Next(1, 40), random.Next(2, 12));
            var after = run % 3 == 0 ? TextOf(random, random.Next(1, 40), 6) : Changed(random, before);
            if (before == after)
            {
                continue;
            }

            folder.Write("a map.yaml", before);
            folder.Write("a.patch", UnifiedDiff.Of("a map.yaml", Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after)));
            using var git = Process.Start(new ProcessStartInfo("git", ["apply", "--whitespace=nowarn", "a.patch"]) { WorkingDirectory = folder.Path, RedirectStandardError = true, UseShellExecute = false })!;
            Assert.Equal("", git.StandardError.ReadToEnd());
            git.WaitForExit();
            Assert.Equal(after, folder.Read("a map.yaml"));
        }
    }

    [Fact]
    public void As_few_lines_change_as_can()
    {
        var random = new Random(7);
        for (var run = 0; run < 200; run++)
        {
            var (before, after) = (Lines(random, 12, 4), Lines(random, 12, 4));
            var matched = LineDiff.Match(before, after);
            Assert.All(matched.Index().Where(pair => pair.Item >= 0), pair => Assert.Equal(before[pair.Index], after[pair.Item]));
            Assert.Equal(matched.Where(at => at >= 0).Order(), matched.Where(at => at >= 0));
            Assert.Equal(Longest(before, after), matched.Count(at => at >= 0));
        }
    }

    [Fact]
    public void Long_texts_that_have_nothing_in_common_are_replaced_whole()
    {
        var patch = Diff(string.Concat(Enumerable.Range(0, 20_000).Select(number => $"a{number}\n")), string.Concat(Enumerable.Range(0, 20_000).Select(number => $"b{number}\n")));
        Assert.Contains("@@ -1,20000 +1,20000 @@", patch, StringComparison.Ordinal);
    }

    private static string Diff(string before, string after) => UnifiedDiff.Of("m.yaml", Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after));

    private static string[] Lines(Random random, int most, int words) => [.. Enumerable.Range(0, random.Next(most)).Select(_ => $"{random.Next(words)}\n")];

    private static string TextOf(Random random, int most, int words)
        => string.Concat(Enumerable.Range(0, most).Select(_ => $"{random.Next(words)}{(random.Next(5) == 0 ? "\r" : "")}\n")) + (random.Next(3) == 0 ? "end" : "");

    private static string Changed(Random random, string text)
    {
        var lines = text.Split('\n').ToList();
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(lines.Count);
            if (random.Next(2) == 0)
            {
                lines.Insert(at, $"new {change}");
            }
            else if (lines.Count > 2)
            {
                lines.RemoveAt(at);
            }
        }

        return string.Join('\n', lines);
    }

    private static int Longest(string[] before, string[] after)
    {
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (var i = 1; i <= before.Length; i++)
        {
            for (var j = 1; j <= after.Length; j++)
            {
                lengths[i, j] = before[i - 1] == after[j - 1] ? lengths[i - 1, j - 1] + 1 : Math.Max(lengths[i - 1, j], lengths[i, j - 1]);
            }
        }

        return lengths[before.Length, after.Length];
    }
}
