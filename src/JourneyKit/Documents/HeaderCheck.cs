using JourneyKit.Diagnostics;
using JourneyKit.Schema;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Documents;

/// <summary>Checks what a document says of itself and passes on to none that extends or includes it: nobody else will read it.</summary>
internal static class HeaderCheck
{
    public static void Check(LocatedTree tree, ElementTable table, Func<string, bool> isOwn, DiagnosticBag diagnostics)
    {
        var context = new ReadContext(tree, diagnostics);
        if (tree[tree.Root].Kind != NodeKind.Mapping)
        {
            context.WrongType(tree.Root, table.Notation);
            return;
        }

        foreach (var property in table.AllProperties.Where(property => isOwn(property.Key)))
        {
            var value = tree.ValueOf(tree.Root, property.Key);
            if (value != LocatedTree.None)
            {
                property.Check(context, value);
            }
            else if (property.IsRequired)
            {
                context.MissingKey(tree.Root, property.Key, table, true);
            }
        }

        ReferenceCheck.ReportForms(context);
    }
}
