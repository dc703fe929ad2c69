using System.Diagnostics;
using System.Net.Sockets;
using static JourneyKit.Tool.Tests.Attacks.Attack;

namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>What is no regular file, and links that lead out, in circles, or far.</summary>
internal static class FileAttacks
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        new Attack("a named pipe as a map that nobody writes to", folder => Pipe(folder, Map)),
        new Attack("a named pipe to extend", folder => Pipe(folder.Write(Map, Head + "extends: pipe.yaml\n"), "pipe.yaml")),
        new Attack("a named pipe to include", folder => Pipe(folder.Write(Map, Head + "include: [pipe.yaml]\n"), "pipe.yaml")),
        new Attack("a named pipe as a baseline", folder => Pipe(folder.Write(Map, Head + "baseline: pipe.yaml\n"), "pipe.yaml")),
        new Attack("a named pipe in a folder of maps", folder => Pipe(folder.Write("maps/b.journey.yaml", Head), "maps/a.journey.yaml"), "check", "maps"),
        new Attack("a named pipe as a configuration", folder => Pipe(folder.Write(Map, Head), ".journeykit.yaml")),
        new Attack("a named pipe of accepted findings", folder => Pipe(folder.Write(Map, Head).Write(".journeykit.yaml", "baseline: pipe.yaml\n"), "pipe.yaml")),
        new Attack("a named pipe of recorded gaps", folder => Pipe(folder.Write(Map, Head).Write("b.journey.yaml", Future), "gaps.json"), "gaps", Map, "b.journey.yaml", "--baseline", "gaps.json"),
        new Attack("a link to a named pipe", folder => Link(Pipe(folder.Write(Map, Head + "extends: link.yaml\n"), "pipe.yaml"), "link.yaml", "pipe.yaml")),
        new Attack("a socket to extend", folder => Socket(folder.Write(Map, Head + "extends: s\n"), "s")),
        new Attack("a link to a device", folder => Link(folder.Write(Map, Head + "extends: link.yaml\n"), "link.yaml", "/dev/zero")),
        new Attack("a device as a map", _ => { }, "check", "/dev/zero"),
        new Attack("a folder with the name of a map", folder => Directory.CreateDirectory(folder.Write(Map, Head + "extends: b.journey.yaml\n").Full("b.journey.yaml"))),
        new Attack("a link out to a secret", folder => Out(folder, "extends: link.yaml\n"), "check", $"maps/{Map}", "--root", "maps"),
        new Attack("a link out to a library", folder => Out(folder, "include: [link.yaml]\n"), "check", $"maps/{Map}", "--root", "maps"),
        new Attack("a map that is a link out", folder => Link(folder.Write("secret.yaml", $"{Secret}: [\n").Write("maps/b.journey.yaml", Head), "maps/a.journey.yaml", "../secret.yaml"), "check", "maps", "--root", "maps"),
        new Attack("a link to itself", folder => Link(folder.Write(Map, Head + "extends: link.yaml\n"), "link.yaml", "link.yaml")),
        new Attack("a chain of links", Chain),
        new Attack("links through deep folders", Deep),
    ];

    private static TestFolder Pipe(TestFolder folder, string path)
    {
        using var make = Process.Start("mkfifo", [folder.Full(path)]);
        make.WaitForExit();
        return folder;
    }

    private static TestFolder Link(TestFolder folder, string path, string target)
    {
        File.CreateSymbolicLink(folder.Full(path), target);
        return folder;
    }

    // The file stays when the socket is closed.
    private static void Socket(TestFolder folder, string path)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder.Full(path)));
    }

    private static void Out(TestFolder folder, string line)
        => Link(folder.Write("secret.yaml", $"{Secret}: [\n").Write($"maps/{Map}", Head + line), "maps/link.yaml", "../secret.yaml");

    private static void Chain(TestFolder folder)
    {
        folder.Write(Map, Head + "extends: 99.yaml\n").Write("0.yaml", Head);
        for (var i = 1; i < 100; i++)
        {
            Link(folder, $"{i}.yaml", $"{i - 1}.yaml");
        }
    }

    private static void Deep(TestFolder folder)
    {
        var deep = Times(300, _ => "d", "/");
        var up = Times(300, "../");
        folder.Write($"{deep}/0.yaml", Head).Write(Map, $"{Head}include: [{Times(30, i => $"link{i}.yaml", ", ")}]\n");
        for (var i = 1; i < 30; i++)
        {
            Link(folder, $"{deep}/{i}.yaml", $"{up}{deep}/{i - 1}.yaml");
        }

        for (var i = 0; i < 30; i++)
        {
            Link(folder, $"link{i}.yaml", $"{deep}/29.yaml");
        }
    }
}
