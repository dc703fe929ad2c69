namespace JourneyKit.Tests.Documents;

public sealed class PathGuessTests
{
    private const string Base = "journeykit: 1\nid: order\ntitle: T\nstate: current\ntouchpoints: [pay]\n";

    [Theory]
    [InlineData("base.journey.yml", " Did you mean `base.journey.yaml`?")]
    [InlineData("./base.yaml", " Did you mean `./base.journey.yaml`?")]
    [InlineData("base", " Did you mean `base.journey.yaml`?")]
    [InlineData("Base.journey.yaml", " Did you mean `base.journey.yaml`?")]
    [InlineData("bas.journey.yaml", " Did you mean `base.journey.yaml`?")]
    [InlineData("shared/people.journey.yml", " Did you mean `shared/people.journey.json` or `shared/people.journey.yaml`?")]
    [InlineData("../maps/base.journey.yml", " Did you mean `../maps/base.journey.yaml`?")]
    [InlineData("nowhere/base.journey.yaml", " There is no folder `nowhere`.")]
    [InlineData("other.journey.yaml", "")]
    [InlineData("notes.txt", "")]
    public void A_file_that_is_not_there_is_answered_with_the_one_that_was_meant(string written, string hint)
    {
        var found = new JourneyReader(new JourneyReaderOptions { Files = Files(written) }).ReadFile("maps/a.journey.yaml").Diagnostics;

        Assert.Equal($"`{written}` cannot be read: there is no such file.{hint}", Assert.Single(found, d => d.Descriptor.Id == "JK1001").Message);
    }

    [Fact]
    public void A_baseline_that_is_not_there_is_answered_so_too()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["a.journey.yaml"] = Base.Replace("current", "future", StringComparison.Ordinal) + "baseline: now.journey.yml\n", ["now.journey.yaml"] = Base };

        var found = new JourneyReader(new JourneyReaderOptions { Files = new MemoryFiles(files) }).ReadFile("a.journey.yaml").Diagnostics;

        Assert.Equal("The baseline `now.journey.yml` cannot be read: there is no such file. Did you mean `now.journey.yaml`?", Assert.Single(found, d => d.Descriptor.Id == "JK1043").Message);
    }

    [Fact]
    public void The_file_that_writes_the_path_is_not_offered()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["a.journey.yaml"] = Base + "extends: a.journey.yml\n" };

        var found = new JourneyReader(new JourneyReaderOptions { Files = new MemoryFiles(files) }).ReadFile("a.journey.yaml").Diagnostics;

        Assert.Equal("`a.journey.yml` cannot be read: there is no such file.", Assert.Single(found, d => d.Descriptor.Id == "JK1001").Message);
    }

    [Fact]
    public void On_disk_one_folder_below_the_root_is_looked_into_and_no_other()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "root", "maps"));
            File.WriteAllText(Path.Combine(folder.FullName, "secret.journey.yaml"), Base);
            File.WriteAllText(Path.Combine(folder.FullName, "root", "maps", "base.journey.yaml"), Base);
            Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "root", "out"), folder.FullName);
            var files = new DiskFiles(Path.Combine(folder.FullName, "root"));

            Assert.Equal(["base.journey.yaml"], files.NamesIn("maps", 10));
            Assert.Equal([], files.NamesIn("maps", 0));
            Assert.Equal([], files.NamesIn("", 10));
            Assert.Equal([], files.NamesIn("out", 10));
            Assert.Null(files.NamesIn("nowhere", 10));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static MemoryFiles Files(string written) => new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["maps/a.journey.yaml"] = Base + $"extends: {written}\n",
        ["maps/base.journey.yaml"] = Base,
        ["maps/notes.md"] = "",
        ["maps/shared/people.journey.json"] = "{}",
        ["maps/shared/people.journey.yaml"] = "",
        ["maps/shared/others.journey.yaml"] = "",
    });
}
