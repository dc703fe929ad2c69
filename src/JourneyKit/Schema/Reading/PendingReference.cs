using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Reading;

/// <summary>A reference that can be followed when all elements are known.</summary>
internal readonly record struct PendingReference(int Node, KindSet Kinds, ReferenceScope Scope, ReferenceForm Form);
