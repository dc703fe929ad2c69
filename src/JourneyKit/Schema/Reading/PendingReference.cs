using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Reading;

/// <summary>A reference that can be followed when all elements are known.</summary>
/// <param name="Node">Where it stands.</param>
/// <param name="Kinds">The kinds of element that it may lead to.</param>
/// <param name="Scope">Where they may stand.</param>
/// <param name="Form">How it is written.</param>
/// <param name="IsKey">Whether it is the key of an element, also where the elements stand in a list of ids.</param>
internal readonly record struct PendingReference(int Node, KindSet Kinds, ReferenceScope Scope, ReferenceForm Form, bool IsKey = false);
