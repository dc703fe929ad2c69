using static JourneyKit.Tool.Tests.Attacks.Attack;

namespace JourneyKit.Tool.Tests.Attacks;

/// <summary>Documents that extend and include each other, in numbers.</summary>
internal static class LinkedDocumentAttacks
{
    private const string Library = "journeykit: 1\nid: lib\ntitle: Lib\n";

    public static IReadOnlyList<Attack> All { get; } =
    [
        new Attack("one library included sixty times", folder => folder.Write(Map, $"{Head}include: [{Times(60, _ => "lib.yaml", ", ")}]\n").Write("lib.yaml", $"{Library}channels: [{Times(5_000, i => $"c{i}", ", ")}]\n")),
        new Attack("one library included twenty thousand times", folder => folder.Write(Map, $"{Head}include: [{Times(20_000, _ => "lib.yaml", ", ")}]\n").Write("lib.yaml", Library + "channels: [c]\n")),
        new Attack("libraries that define the same", folder => Libraries(folder, 60, _ => $"channels: [{Times(500, j => $"c{j}", ", ")}]\n")),
        new Attack("two hundred libraries with a fault each", folder => Libraries(folder, 200, i => $"channels: {{ c{i}: {{ kind: x }} }}\n")),
        new Attack("more libraries than files are read", folder => folder.Write(Map, $"{Head}include: [{Times(3_000, i => $"{i}.yaml", ", ")}]\n")),
        new Attack("one library under many names", folder =>
        {
            folder.Write("lib.yaml", Library + "x-a: " + new string('y', 60_000)).Write(Map, $"{Head}include: [{Times(600, i => $"{i}.yaml", ", ")}]\n");
            for (var i = 0; i < 600; i++)
            {
                File.CreateSymbolicLink(folder.Full($"{i}.yaml"), "lib.yaml");
            }
        }),
        new Attack("a map that includes itself", folder => folder.Write(Map, $"{Head}include: [{Map}]\n")),
        new Attack("a map that extends itself", folder => folder.Write(Map, $"{Head}extends: {Map}\n")),
        new Attack("a circle of a hundred maps", folder => Chain(folder, 100, i => $"extends: {(i + 1) % 100}.journey.yaml\n"), "check", "0.journey.yaml"),
        new Attack("a chain of more maps than files are read", folder => Chain(folder, 1_100, i => i == 1_099 ? "" : $"extends: {i + 1}.journey.yaml\n"), "check", "0.journey.yaml"),
        new Attack("a chain of maps over a large one", folder => Chain(folder, 200, i => i == 199 ? "x-z: 1\ntouchpoints:\n" + Times(2_000, j => $"  t{j}: {{ emotion: 9 }}\n") : $"extends: {i + 1}.journey.yaml\n"), "check", "0.journey.yaml"),
        new Attack("an overlay that removes what is not there", folder => folder.Write("b.journey.yaml", $"{Head}touchpoints:\n{Times(2_000, i => $"  t{i}: {{ emotion: 1 }}\n")}").Write(Map, $"{Head}extends: b.journey.yaml\ntouchpoints:\n{Times(2_000, i => $"  tt{i}: null\n")}")),
        new Attack("an overlay of misspelt ids", folder => folder.Write("b.journey.yaml", $"{Head}touchpoints:\n{Times(2_000, i => $"  touchpoint-{i}: {{ emotion: 1 }}\n")}").Write(Map, $"{Head}extends: b.journey.yaml\ntouchpoints:\n{Times(2_000, i => $"  touchpiont-{i}: {{ emotion: 2 }}\n")}")),
        new Attack("a baseline that names itself", folder => folder.Write(Map, $"{Head}baseline: {Map}\nzzz: 1\n")),
    ];

    private static void Libraries(TestFolder folder, int count, Func<int, string> text)
    {
        folder.Write(Map, $"{Head}include: [{Times(count, i => $"{i}.yaml", ", ")}]\n");
        for (var i = 0; i < count; i++)
        {
            folder.Write($"{i}.yaml", Library + text(i));
        }
    }

    private static void Chain(TestFolder folder, int count, Func<int, string> text)
    {
        for (var i = 0; i < count; i++)
        {
            folder.Write($"{i}.journey.yaml", Head + text(i));
        }
    }
}
