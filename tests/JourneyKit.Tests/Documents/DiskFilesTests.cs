using System.Net.Sockets;
using System.Text;
using JourneyKit.Tests.Support;
using static JourneyKit.Tests.Support.MarkedFiles;

namespace JourneyKit.Tests.Documents;

public sealed class DiskFilesTests : IDisposable
{
    private const string LeadsOut = "it leads out of the folder that may be read";

    private readonly string folder = Directory.CreateTempSubdirectory("journeykit-").FullName;
    private readonly string root;

    public DiskFilesTests()
    {
        root = Path.Combine(folder, "maps");
        Directory.CreateDirectory(Path.Combine(root, "sub"));
        Directory.CreateDirectory(Path.Combine(folder, "maps-private"));
        Write("maps/current.journey.yaml", Current + "channels: [email]\n");
        Write("maps/sub/order.journey.yaml", Future + "extends: ../current.journey.yaml\n");
        Write("secret.journey.yaml", Current + "channels: [phone]\n");
        Write("maps-private/secret.journey.yaml", Current);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_below_the_root_is_read()
        => Assert.Equal(Current + "channels: [email]\n", Encoding.UTF8.GetString(new DiskFiles(root).Read("current.journey.yaml", 1000).Bytes.Span));

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\0b/c.journey.yaml")]
    public void A_path_with_a_null_character_is_a_file_that_cannot_be_read(string path)
    {
        const string Why = "its name has a null character";
        Assert.Contains(Why, Assert.Single(JourneyDocument.Load(path).Diagnostics).Message, StringComparison.Ordinal);
        Assert.Contains(Why, Assert.Single(new JourneyReader(new JourneyReaderOptions { Root = root }).ReadFile(path).Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_cut_behind_the_limit()
        => Assert.Equal(11, new DiskFiles(root).Read("current.journey.yaml", 10).Bytes.Length);

    [Theory]
    [InlineData("nowhere.journey.yaml", "there is no such file")]
    [InlineData("nowhere/current.journey.yaml", "there is no such file")]
    [InlineData("CURRENT.journey.yaml", "there is no such file")]
    [InlineData("sub", "it is a folder")]
    [InlineData("../secret.journey.yaml", LeadsOut)]
    [InlineData("../maps-private/secret.journey.yaml", LeadsOut)]
    [InlineData("/etc/hostname", LeadsOut)]
    public void What_cannot_be_read_says_why(string path, string reason)
        => Assert.Equal(reason, new DiskFiles(root).Read(path, 1000).Failure);

    [Fact]
    public void A_link_to_a_file_outside_is_refused()
    {
        File.CreateSymbolicLink(Path.Combine(root, "link.journey.yaml"), Path.Combine(folder, "secret.journey.yaml"));

        Assert.Equal(LeadsOut, new DiskFiles(root).Read("link.journey.yaml", 1000).Failure);
    }

    [Fact]
    public void A_relative_link_to_a_file_outside_is_refused()
    {
        File.CreateSymbolicLink(Path.Combine(root, "sub", "link.journey.yaml"), "../../maps-private/secret.journey.yaml");

        Assert.Equal(LeadsOut, new DiskFiles(root).Read("sub/link.journey.yaml", 1000).Failure);
    }

    [Fact]
    public void A_link_to_a_folder_outside_is_refused()
    {
        Directory.CreateSymbolicLink(Path.Combine(root, "elsewhere"), folder);

        Assert.Equal(LeadsOut, new DiskFiles(root).Read("elsewhere/secret.journey.yaml", 1000).Failure);
        Assert.Equal(LeadsOut, new DiskFiles(root).Read("elsewhere/maps-private/secret.journey.yaml", 1000).Failure);
    }

    [Fact]
    public void A_link_through_the_outside_that_comes_back_is_followed()
    {
        Directory.CreateSymbolicLink(Path.Combine(root, "elsewhere"), folder);

        Assert.Null(new DiskFiles(root).Read("elsewhere/maps/current.journey.yaml", 1000).Failure);
    }

    [Fact]
    public void A_link_to_a_link_outside_is_refused()
    {
        File.CreateSymbolicLink(Path.Combine(root, "first.journey.yaml"), "second.journey.yaml");
        File.CreateSymbolicLink(Path.Combine(root, "second.journey.yaml"), "../secret.journey.yaml");

        Assert.Equal(LeadsOut, new DiskFiles(root).Read("first.journey.yaml", 1000).Failure);
    }

    [Fact]
    public void A_link_inside_the_root_is_followed()
    {
        Directory.CreateSymbolicLink(Path.Combine(root, "again"), "sub");
        File.CreateSymbolicLink(Path.Combine(root, "link.journey.yaml"), "again/order.journey.yaml");

        Assert.Null(new DiskFiles(root).Read("link.journey.yaml", 1000).Failure);
        Assert.Null(new DiskFiles(root).Read("again/order.journey.yaml", 1000).Failure);
    }

    [Fact]
    public void A_root_that_is_a_link_itself_is_followed()
    {
        var link = Path.Combine(folder, "link");
        Directory.CreateSymbolicLink(link, root);

        Assert.Null(new DiskFiles(link).Read("current.journey.yaml", 1000).Failure);
        Assert.Equal(LeadsOut, new DiskFiles(link).Read("../secret.journey.yaml", 1000).Failure);
    }

    [Fact]
    public void Links_in_a_circle_are_refused()
    {
        File.CreateSymbolicLink(Path.Combine(root, "a.journey.yaml"), "b.journey.yaml");
        File.CreateSymbolicLink(Path.Combine(root, "b.journey.yaml"), "a.journey.yaml");
        Directory.CreateSymbolicLink(Path.Combine(root, "self"), "self");

        Assert.Equal("its links lead in a circle, or too far", new DiskFiles(root).Read("a.journey.yaml", 1000).Failure);
        Assert.Equal("its links lead in a circle, or too far", new DiskFiles(root).Read("self/x.journey.yaml", 1000).Failure);
    }

    [Fact]
    public void Links_that_lead_through_a_thousand_folders_are_refused()
    {
        var deep = string.Join('/', Enumerable.Repeat("d", 200));
        Directory.CreateDirectory(Path.Combine(root, deep));
        File.WriteAllText(Path.Combine(root, deep, "x.journey.yaml"), Current);
        var up = string.Concat(Enumerable.Repeat("../", 200));
        for (var i = 1; i <= 6; i++)
        {
            File.CreateSymbolicLink(Path.Combine(root, deep, $"{i}.journey.yaml"), i == 1 ? "x.journey.yaml" : $"{up}{deep}/{i - 1}.journey.yaml");
        }

        Assert.Null(new DiskFiles(root).Read($"{deep}/3.journey.yaml", 1000).Failure);
        Assert.Equal("its links lead in a circle, or too far", new DiskFiles(root).Read($"{deep}/6.journey.yaml", 1000).Failure);
    }

    [Fact]
    public void A_named_pipe_is_refused_and_never_opened()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "There are no such pipes.");
        using (var make = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(root, "pipe.journey.yaml")]))
        {
            make.WaitForExit();
        }

        // Opening it would wait for somebody who writes.
        Assert.Equal("it is a named pipe, and only regular files are read", new DiskFiles(root).Read("pipe.journey.yaml", 1000).Failure);
        File.CreateSymbolicLink(Path.Combine(root, "link.journey.yaml"), "pipe.journey.yaml");
        Assert.Equal("it is a named pipe, and only regular files are read", new DiskFiles(root).Read("link.journey.yaml", 1000).Failure);
        Assert.DoesNotContain(new DiskFiles(root).NamesIn("", 1000)!, name => name is "pipe.journey.yaml" or "link.journey.yaml");
    }

    [Fact]
    public void A_file_that_the_system_makes_up_is_no_socket()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "It has no such file.");
        Assert.Equal("it is a file of the system, and only regular files are read", new DiskFiles("/proc/self").Read("mem", 1000).Failure);
    }

    [Fact]
    public void A_socket_is_refused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "They are no files there.");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(root, "s.yaml")));

        Assert.Equal("it is a socket, and only regular files are read", new DiskFiles(root).Read("s.yaml", 1000).Failure);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("zero")]
    [InlineData("random")]
    public void A_device_is_refused(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "They are no files there.");

        Assert.Equal("it is a device, and only regular files are read", new DiskFiles("/dev").Read(name, 1000).Failure);
    }

    [Fact]
    public void An_empty_file_is_a_file()
    {
        Write("maps/empty.journey.yaml", "");

        Assert.Null(new DiskFiles(root).Read("empty.journey.yaml", 1000).Failure);
    }

    [Fact]
    public void A_slash_behind_a_file_names_a_folder_that_is_not_there()
        => Assert.Equal("there is no such file", new DiskFiles(root).Read("current.journey.yaml/", 1000).Failure);

    [Fact]
    public void A_link_to_nothing_is_no_file()
    {
        File.CreateSymbolicLink(Path.Combine(root, "gone.journey.yaml"), "nowhere.journey.yaml");

        Assert.Equal("there is no such file", new DiskFiles(root).Read("gone.journey.yaml", 1000).Failure);
    }

    [Fact]
    public void A_document_reads_files_of_its_own_folder_alone()
    {
        var document = JourneyDocument.Load(Path.Combine(root, "sub", "order.journey.yaml"));

        var fault = Assert.Single(document.Diagnostics);
        Assert.Equal("JK1002", fault.Descriptor.Id);
        Assert.Equal("The path `../current.journey.yaml` is refused: " + LeadsOut + ".", fault.Message);
    }

    [Fact]
    public void A_document_reads_all_files_below_a_root_that_is_given()
    {
        var document = new JourneyReader(new JourneyReaderOptions { Root = root }).ReadFile(Path.Combine(root, "sub", "order.journey.yaml"));

        Assert.Empty(document.Diagnostics);
        Assert.True(document.Map!.Channels.Contains("email"));
    }

    [Fact]
    public void A_document_outside_the_root_is_not_read()
    {
        var document = new JourneyReader(new JourneyReaderOptions { Root = root }).ReadFile(Path.Combine(folder, "secret.journey.yaml"));

        Assert.Equal("JK1001", Assert.Single(document.Diagnostics).Descriptor.Id);
        Assert.Null(document.Map);
    }

    [Fact]
    public void A_document_that_extends_a_link_to_the_outside_is_refused_at_the_place_that_names_it()
    {
        File.CreateSymbolicLink(Path.Combine(root, "link.journey.yaml"), "../secret.journey.yaml");
        var marked = MarkedText.Parse(Current + "extends: [|link.journey.yaml|]\n");
        Write("maps/map.journey.yaml", marked.Text);

        var document = JourneyDocument.Load(Path.Combine(root, "map.journey.yaml"));

        FaultCheck.Same(marked, document.Diagnostics, "JK1001");
        Assert.Contains(LeadsOut, document.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_missing_is_a_diagnostic()
    {
        var document = JourneyDocument.Load(Path.Combine(root, "nowhere.journey.yaml"));

        Assert.Equal("JK1001", Assert.Single(document.Diagnostics).Descriptor.Id);
        Assert.Contains("there is no such file", document.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_read_without_blocking()
    {
        var document = await JourneyDocument.LoadAsync(Path.Combine(root, "current.journey.yaml"), TestContext.Current.CancellationToken);

        Assert.NotNull(document.Map);
    }

    [Fact]
    public async Task Reading_can_be_given_up_before_it_begins()
        => await Assert.ThrowsAnyAsync<OperationCanceledException>(() => JourneyDocument.LoadAsync(Path.Combine(root, "current.journey.yaml"), new CancellationToken(canceled: true)));

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(folder, path), text);
}
