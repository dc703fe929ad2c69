namespace JourneyKit.Graphs.Chain;

/// <summary>
/// A chain with its components eliminated once, for whatever is asked of it: how often journeys come where, and how they
/// come to each of several goals. Safe for threads.
/// </summary>
internal sealed class ChainFactors
{
#if NET9_0_OR_GREATER
    private readonly Lock gate = new();
#else
    private readonly object gate = new();
#endif
    private readonly EliminationLimits limits;
    private readonly IComponentSolver?[] solvers;
    private readonly Dictionary<int, int[]> goals;
    private readonly Dictionary<int, Dictionary<int, EliminatedComponent>?> solversToGoals = [];
    private readonly Dictionary<int, EliminationCost> costs = [];
    private readonly Lazy<ChainMatrix> back;
    private long workForGoals;

    /// <summary>Takes up a chain.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="goals">The vertices that ways to are asked for.</param>
    /// <param name="limits">What the elimination of a component may cost; null for <see cref="EliminationLimits.Default"/>.</param>
    public ChainFactors(ChainMatrix chain, IEnumerable<int> goals, EliminationLimits? limits = null)
    {
        Chain = chain;
        Order = ComponentOrder.Of(chain);
        this.limits = limits ?? EliminationLimits.Default;
        this.goals = goals.Distinct().GroupBy(goal => Order.ComponentOf[goal]).ToDictionary(group => group.Key, group => group.Select(goal => Order.PlaceOf[goal]).Order().ToArray());
        solvers = new IComponentSolver?[Order.Count];
        back = new(chain.Transposed);
    }

    public ChainMatrix Chain { get; }

    public ComponentOrder Order { get; }

    /// <summary>What was spent on eliminations so far, for goals too.</summary>
    public long Work
    {
        get
        {
            lock (gate)
            {
                return costs.Values.Sum(cost => cost.Work) + workForGoals;
            }
        }
    }

    /// <summary>What the elimination of the component of a vertex cost, for one question.</summary>
    public long WorkAt(int vertex)
    {
        lock (gate)
        {
            return costs.TryGetValue(Order.ComponentOf[vertex], out var cost) ? cost.Work : 0;
        }
    }

    /// <summary>Solves over the components that are marked; a journey that leaves them ends.</summary>
    public ChainSolver Among(bool[] vertices, Func<int, bool> isPart) => new(Chain.Among(vertices), Order, component => isPart(component) ? Of(component) : null);

    /// <summary>Solves over the vertices that lead to a goal, at which the journey ends.</summary>
    public ChainSolver To(int goal, bool[] leads)
    {
        var last = Order.ComponentOf[goal];
        return new ChainSolver(Chain.Among(leads, goal), Order, component => component == last ? SolverTo(goal) : leads[Order[component][0]] ? Of(component) : null);
    }

    /// <summary>For each vertex, whether it leads to a goal.</summary>
    public bool[] LeadingTo(int goal)
    {
        var leads = new bool[Chain.Count];
        leads[goal] = true;
        var open = new Stack<int>([goal]);
        while (open.TryPop(out var vertex))
        {
            for (var k = back.Value.Starts[vertex]; k < back.Value.Starts[vertex + 1]; k++)
            {
                if (!leads[back.Value.Targets[k]])
                {
                    leads[back.Value.Targets[k]] = true;
                    open.Push(back.Value.Targets[k]);
                }
            }
        }

        return leads;
    }

    private IComponentSolver Of(int component) => solvers[component] ?? Make(component);

    private IComponentSolver Make(int component)
    {
        lock (gate)
        {
            return solvers[component] ??= Order[component].Length == 1 ? Single(Order[component][0])
                : EliminatedComponent.Of(Chain.Within(Order, component), CostOf(component)) as IComponentSolver ?? new IteratedComponent(Chain.Within(Order, component));
        }
    }

    private IComponentSolver SolverTo(int goal)
    {
        var component = Order.ComponentOf[goal];
        if (Order[component].Length == 1)
        {
            return SingleState.Straight;
        }

        lock (gate)
        {
            if (!solversToGoals.TryGetValue(component, out var known))
            {
                var cost = new EliminationCost(limits);
                solversToGoals.Add(component, known = EliminatedGoals.Of(Chain.Within(Order, component), goals[component], cost));
                workForGoals += cost.Work;
            }

            return known?[Order.PlaceOf[goal]] as IComponentSolver ?? IteratedTo(goal, component);
        }
    }

    private IteratedComponent IteratedTo(int goal, int component)
    {
        var all = new bool[Order[component].Length];
        Array.Fill(all, true);
        return new IteratedComponent(Chain.Within(Order, component).Among(all, Order.PlaceOf[goal]));
    }

    private EliminationCost CostOf(int component) => costs[component] = new EliminationCost(limits);

    private SingleState Single(int vertex)
    {
        var (pivot, leadsToItself) = (Chain.Leaving[vertex], false);
        for (var k = Chain.Starts[vertex]; k < Chain.Starts[vertex + 1]; k++)
        {
            if (Chain.Targets[k] == vertex)
            {
                leadsToItself = true;
            }
            else
            {
                pivot += Chain.Shares[k];
            }
        }

        return leadsToItself ? new SingleState(pivot) : SingleState.Straight;
    }
}
