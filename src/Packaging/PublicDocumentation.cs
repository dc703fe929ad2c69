// Takes the documentation of everything that is not public out of the XML files beside the assemblies named.
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

foreach (var assembly in args)
{
    var (names, hidden) = Names(assembly);
    var path = Path.ChangeExtension(assembly, ".xml");
    var document = XDocument.Load(path, LoadOptions.PreserveWhitespace);
    document.Descendants("member").Select(member => (Element: member, Name: (string)member.Attribute("name")!)).Where(member => !names.Contains(NameOf(member.Name)) || Parameters(member.Name).Any(hidden.Contains)).ToList().ForEach(member => member.Element.Remove());
    File.WriteAllText(path, document.ToString(SaveOptions.DisableFormatting));
}

// The types and members that a user can name, without their parameters, and the types that no user can name: of overloads
// of one name those that take one are none of the user's either.
static (HashSet<string> Names, HashSet<string> Hidden) Names(string assembly)
{
    using var stream = File.OpenRead(assembly);
    using var image = new PEReader(stream);
    var metadata = image.GetMetadataReader();
    var (names, hidden) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
    foreach (var handle in metadata.TypeDefinitions)
    {
        if (NameOfType(metadata, handle) is not { } type)
        {
            var own = metadata.GetTypeDefinition(handle);
            hidden.Add($"{metadata.GetString(own.Namespace)}.{metadata.GetString(own.Name)}");
            continue;
        }

        names.Add(type);
        var definition = metadata.GetTypeDefinition(handle);
        foreach (var method in definition.GetMethods().Select(metadata.GetMethodDefinition).Where(method => IsSeen(method.Attributes)))
        {
            // Accessors carry the names of their properties behind a prefix.
            var name = metadata.GetString(method.Name);
            names.Add($"{type}.{name.Replace('.', '#')}");
            names.Add($"{type}.{name[(name.IndexOf('_') + 1)..]}");
        }

        foreach (var field in definition.GetFields().Select(metadata.GetFieldDefinition).Where(field => IsSeen((MethodAttributes)(int)field.Attributes)))
        {
            names.Add($"{type}.{metadata.GetString(field.Name)}");
        }
    }

    return (names, hidden);
}

// Null where the type, or one that it stands in, is not public.
static string? NameOfType(MetadataReader metadata, TypeDefinitionHandle handle)
{
    var type = metadata.GetTypeDefinition(handle);
    var name = metadata.GetString(type.Name);
    return (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => type.Namespace.IsNil ? name : $"{metadata.GetString(type.Namespace)}.{name}",
        TypeAttributes.NestedPublic when NameOfType(metadata, type.GetDeclaringType()) is { } outer => $"{outer}.{name}",
        _ => null,
    };
}

// Fields use the same values.
static bool IsSeen(MethodAttributes attributes)
    => (attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

// The types of the parameters, those of type arguments among them.
static string[] Parameters(string member)
    => member.IndexOf('(') is >= 0 and var at ? member[at..].Split(['(', ')', ',', '{', '}', '[', ']', '@', '~'], StringSplitOptions.RemoveEmptyEntries) : [];

// Without the letter of the kind, the parameters, the count of type parameters and the result of a conversion.
static string NameOf(string member)
{
    var name = member[2..].Split('(')[0].Split('~')[0];
    var generic = name.IndexOf("``", StringComparison.Ordinal);
    return generic < 0 ? name : name[..generic];
}
