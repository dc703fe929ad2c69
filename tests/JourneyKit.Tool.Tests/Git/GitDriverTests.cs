namespace JourneyKit.Tool.Tests.Git;

/// <summary>What people see when git itself shows maps.</summary>
public sealed class GitDriverTests : IDisposable
{
    private readonly GitFolder repository = GitMaps.TwoCommits();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void Git_show_compares_a_map_with_what_it_includes_at_the_revisions_of_the_commit()
    {
        Install();
        repository.Write("maps/order.journey.yaml", GitMaps.Order).Write("shared/channels.journey.yaml", GitMaps.Library).Commit("Back");
        var commit = repository.Git("rev-parse", "--short", "HEAD~1").Trim();
        var expected = GitMaps.Faster + $"{commit}^:maps/order.journey.yaml → {commit}:maps/order.journey.yaml: 1 added, 1 changed, 1 rechannelled\n\n";
        Assert.Equal("\n" + expected, repository.Git("show", "--ext-diff", "--format=", "HEAD~1", "--", "maps").Insert(0, "\n"));
    }

    [Fact]
    public void Git_diff_compares_the_working_tree_the_index_and_commits()
    {
        Install();
        repository.Write("maps/order.journey.yaml", GitMaps.OrderWithApp.Replace("emotion: 1", "emotion: 2", StringComparison.Ordinal));
        const string happier = "~ touchpoint basket  /touchpoints/basket\n    ~ emotion: +1 → +2\n\n";
        Assert.Equal(happier + "HEAD:maps/order.journey.yaml → maps/order.journey.yaml: 1 changed\n\n", repository.Git("diff", "--", "maps"));
        repository.Git("add", "maps");
        Assert.Equal(happier + "HEAD:maps/order.journey.yaml → :maps/order.journey.yaml: 1 changed\n\n", repository.Git("diff", "--cached"));
        repository.Folder.CurrentFolder = "work/maps";
        Assert.Equal(happier + "HEAD:maps/order.journey.yaml → :maps/order.journey.yaml: 1 changed\n\n", repository.Git("diff", "--cached"));
        Assert.Contains("    ~ severity: 5 → 3\n", repository.Git("diff", "HEAD~1"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_that_extends_another_is_compared_with_that()
    {
        Install();
        repository.Write("maps/future.journey.yaml", GitMaps.Future + "  basket: { channel: app }\n");
        Assert.Equal("~ touchpoint basket  /touchpoints/basket\n    ~ re-channelled: website → app\n\nHEAD:maps/future.journey.yaml → maps/future.journey.yaml: 1 rechannelled\n\n", repository.Git("diff", "--", "maps/future.journey.yaml"));
    }

    [Fact]
    public void A_new_a_renamed_and_a_removed_file_are_compared()
    {
        Install();
        repository.Git("mv", "maps/order.journey.yaml", "maps/-an order.journey.yaml");
        repository.Git("rm", "-q", "maps/future.journey.yaml");
        repository.Write("maps/-an order.journey.yaml", GitMaps.OrderWithApp.Replace("severity: 3", "severity: 1", StringComparison.Ordinal)).Write("new.journey.yaml", GitMaps.Library).Git("add", "-A");
        var shown = repository.Git("diff", "-M", "--cached");
        Assert.Contains("\nHEAD:maps/order.journey.yaml → :maps/-an order.journey.yaml: 1 changed\n", shown, StringComparison.Ordinal);
        Assert.Contains("\nHEAD:maps/future.journey.yaml → /dev/null: ", shown, StringComparison.Ordinal);
        Assert.Contains("\n/dev/null → :new.journey.yaml: 1 added\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_meaning_or_is_broken_is_compared_line_by_line_and_git_goes_on()
    {
        Install();
        repository.Write("maps/future.journey.yaml", GitMaps.Future + "# later\n").Write("maps/order.journey.yaml", GitMaps.OrderWithApp.Replace("emotion: 1", "emotoin: 1", StringComparison.Ordinal)).Write("shared/channels.journey.yaml", "\0\0");
        var shown = repository.Git("diff");
        Assert.Contains("error JK1020: A touchpoint has no key `emotoin`", shown, StringComparison.Ordinal);
        Assert.Contains("\n--- a/maps/order.journey.yaml\n+++ b/maps/order.journey.yaml\n@@ ", shown, StringComparison.Ordinal);
        Assert.Contains("emotoin: 1, entry", shown, StringComparison.Ordinal);
        Assert.EndsWith("binary files differ\n", shown, StringComparison.Ordinal);
        repository.Git("checkout", "-q", "maps/order.journey.yaml", "shared");
        Assert.EndsWith(": no differences\nOnly comments, order or layout differ; `git diff --no-ext-diff --no-textconv` shows them.\n\n", repository.Git("diff"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_variable_of_git_is_enough_and_files_of_others_are_compared_line_by_line()
    {
        repository.Folder.Variables["GIT_EXTERNAL_DIFF"] = ToolCommand.Line + " git diff-driver --";
        repository.Write("README.md", "Read me\n").Write("maps/order.journey.yaml", GitMaps.OrderWithApp.Replace("emotion: 1", "emotion: 2", StringComparison.Ordinal)).Git("add", "-A");
        var shown = repository.Git("diff", "--cached");
        Assert.StartsWith("--- /dev/null\n+++ b/README.md\n@@ -0,0 +1 @@\n+Read me\n", shown, StringComparison.Ordinal);
        Assert.EndsWith("    ~ emotion: +1 → +2\n\nHEAD:maps/order.journey.yaml → :maps/order.journey.yaml: 1 changed\n\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Git_log_shows_lines_of_one_layout()
    {
        Install();
        repository.Write("maps/order.journey.yaml", "# Only laid out anew.\n" + GitMaps.OrderWithApp.Replace("entry: true, next: { pay: 60% }", "next: {pay: 0.60}, entry: true", StringComparison.Ordinal)).Commit("Layout");
        Assert.DoesNotContain("@@", repository.Git("log", "-p", "-1", "--format=", "--", "maps"), StringComparison.Ordinal);
        var shown = repository.Git("log", "-p", "-1", "--skip=1", "--format=", "-U0", "--", "maps");
        Assert.Contains("@@   pay:\n-    channel: website\n+    channel: app\n", shown, StringComparison.Ordinal);
        Assert.Contains("-        severity: 5\n+        severity: 3\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Git_difftool_compares_by_meaning()
    {
        Install();
        var shown = repository.Git("difftool", "-y", "-t", "journey", "HEAD~1", "--", "maps/order.journey.yaml");
        Assert.StartsWith(GitMaps.Faster, shown, StringComparison.Ordinal);
        Assert.EndsWith("maps/order.journey.yaml: 1 added, 1 changed, 1 rechannelled\n\n", shown, StringComparison.Ordinal);
        Assert.Contains("leave --dir-diff out", repository.TryGit("difftool", "-y", "-t", "journey", "--dir-diff", "HEAD~1").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bare_repository_and_a_submodule_show_maps_by_meaning()
    {
        repository.Git("clone", "-q", "--bare", ".", "../bare.git");
        repository.Folder.CurrentFolder = "bare.git";
        Install();
        Assert.Contains("severity: 5 → 3", repository.Git("diff", "HEAD~1", "HEAD", "--", "maps/order.journey.yaml"), StringComparison.Ordinal);
        repository.Git("init", "-q", "-b", "main", "../whole");
        repository.Folder.CurrentFolder = "whole";
        repository.Git("submodule", "--quiet", "add", "../work", "sub");
        repository.Folder.CurrentFolder = "whole/sub";
        Install();
        Assert.Contains("severity: 5 → 3", repository.Git("show", "--ext-diff", "--", "maps/order.journey.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_merged_yet_is_named_with_what_compares_its_sides()
        => Assert.Equal(new ToolRun(0, "a.journey.yaml is not merged yet; `journey diff :2:a.journey.yaml :3:a.journey.yaml` compares the two sides\n", ""), repository.Run("git", "diff-driver", "--", "a.journey.yaml"));

    private void Install() => Assert.Equal("", repository.Run("git", "install", "--command", ToolCommand.Line).Error);
}
