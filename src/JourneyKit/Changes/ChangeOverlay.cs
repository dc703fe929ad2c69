using JourneyKit.Matching;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Checking;
using JourneyKit.Schema.Patching;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Changes;

/// <summary>Writes a map as a document that extends another one: as <c>extends</c> is read, so it is written.</summary>
internal sealed class ChangeOverlay
{
    private readonly TreeWriter writer;
    private readonly JourneyMap after;
    private readonly PatchNode patch = PatchNode.NewRoot();

    private ChangeOverlay(TreeWriter writer, JourneyMap before, JourneyMap after)
    {
        this.writer = writer;
        this.after = after;
        var byId = JourneyMatching.Match(before, after, MatchMode.Ids);
        foreach (var change in ChangeFinder.Find(before, after, byId).Where(change => change.Kind != ChangeKind.Reordered))
        {
            patch.Set(change.AfterPath, change.After, change.Before);
        }

        NameStagesOutOfOrder(before.Stages, after.Stages);
    }

    public static string Write(JourneyMap before, JourneyMap after, JourneyFormat format, string extendsPath)
    {
        JourneyWriter.ThrowIfFaulty("The map", ModelCheck.FaultsOf(after, before, ReadLimits.Default));
        return System.Text.Encoding.UTF8.GetString(JourneyWriter.Write(format, writer => new ChangeOverlay(writer, before, after).Write(extendsPath)).Span);
    }

    private void Write(string extendsPath)
    {
        writer.BeginMapping();
        foreach (var property in JourneySchema.Map.Properties)
        {
            if (property.Key == DocumentLinks.Extends)
            {
                writer.Key(property.DocumentKey);
                writer.Text(extendsPath);
            }
            else if (DocumentLinks.NotInherited.Contains(property.Key))
            {
                property.Write(writer, after);
            }
            else if (patch[property.Key] is { } node)
            {
                writer.Key(property.DocumentKey);
                Write(node, property.Key == PropertyKeys.Stages);
            }
        }

        foreach (var node in patch.Children.Where(node => node.Key.StartsWith(ExtensionsShape.Prefix, StringComparison.Ordinal)))
        {
            writer.Key(node.Key);
            Write(node);
        }

        writer.EndMapping();
    }

    private void Write(PatchNode node, bool isOrdered = false)
    {
        if (node.Value is { } now)
        {
            WriteOver(node.Key, node.Replaced, now);
        }
        else if (node.IsRemoved)
        {
            writer.Null();
        }
        else
        {
            writer.BeginMapping();
            foreach (var child in isOrdered ? [.. node.Children.OrderBy(child => after.Stages.Entries.IndexOf(child.Key))] : node.Children)
            {
                writer.Key(child.Key);
                Write(child);
            }

            writer.EndMapping();
        }
    }

    // A mapping is put over another one key by key: what is to go must be named.
    private void WriteOver(string key, DataValue? was, DataValue now)
    {
        if (now.Kind != DataKind.Map || was?.Kind != DataKind.Map)
        {
            ThrowIfLost(key, now);
            DataReader.Write(writer, now, areListsCompact: true);
            return;
        }

        writer.BeginMapping();
        foreach (var (name, value) in now.Members)
        {
            if (!was.Members.TryGetValue(name, out var member) || member != value)
            {
                writer.Key(name);
                WriteOver(key, member, value);
            }
        }

        foreach (var name in was.Members.Keys.Where(name => !now.Members.ContainsKey(name)))
        {
            writer.Key(name);
            writer.Null();
        }

        writer.EndMapping();
    }

    private static void ThrowIfLost(string key, DataValue value)
    {
        if (value.Kind == DataKind.Null)
        {
            throw new InvalidOperationException($"A document that extends another cannot set null, as `{key}` needs it: null removes.");
        }

        foreach (var (name, member) in value.Members)
        {
            ThrowIfLost(name, member);
        }
    }

    // Inherited stages keep their order and new ones follow, unless every stage is named.
    private void NameStagesOutOfOrder(ElementMap<Stage> before, ElementMap<Stage> now)
    {
        var inherited = before.Keys.Where(now.Contains).Concat(now.Keys.Where(id => !before.Contains(id)));
        if (!inherited.SequenceEqual(now.Keys, StringComparer.Ordinal))
        {
            foreach (var id in now.Keys)
            {
                patch.Below(PropertyKeys.Stages).Below(id);
            }
        }
    }
}
