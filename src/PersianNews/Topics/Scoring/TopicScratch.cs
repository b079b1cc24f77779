using System.Numerics;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Scoring;

/// <summary>Counts the features of one text by their slots in a model. Kept by a thread and reused, so that it grows only while it warms up.</summary>
internal sealed class TopicScratch
{
    [ThreadStatic]
    private static TopicScratch? _current;

    /// <summary>How many features wait for their place in the model to arrive from memory.</summary>
    private const int Waiting = 16;

    private readonly (uint Key, float Weight)[] _waiting = new (uint, float)[Waiting];
    private TopicScratch? _next;
    private uint _arrived;
    private Entry[] _entries = new Entry[2048]; // open addressing; at most half of them used
    private int[] _used = new int[1024]; // where in the entries, in the order the slots were first met
    private int _shift = 32 - 11;

    /// <summary>Room for those of the slots that were counted that have a place in a network.</summary>
    public PlacedFeature[] Placed { get; private set; } = new PlacedFeature[1024];

    /// <summary>How many different slots were counted.</summary>
    public int Count { get; private set; }

    /// <summary>The scores of the topics, for the classifier to work in.</summary>
    public float[] Scores { get; private set; } = new float[64];

    /// <summary>This thread's instance, empty.</summary>
    public static TopicScratch Rent(int scores)
    {
        TopicScratch scratch = _current ??= new TopicScratch();
        scratch.Prepare(scores);
        return scratch;
    }

    /// <summary>Another instance for the same text, empty.</summary>
    public TopicScratch RentNext(int scores)
    {
        _next ??= new TopicScratch();
        _next.Prepare(scores);
        return _next;
    }

    /// <summary>A slot that was counted and its count, which the classifier replaces by the value it makes of it.</summary>
    public ref Entry this[int index] => ref _entries[_used[index]];

    /// <summary>Counts a feature of the model, if it is one, when a few more have been met or <see cref="CountWaiting"/> is called.</summary>
    public void Add(TopicModel model, uint key, float weight)
    {
        model.Prefetch(key);
        ref (uint Key, float Weight) place = ref _waiting[_arrived % Waiting];
        if (_arrived >= Waiting)
        {
            Look(model, place.Key, place.Weight);
        }

        place = (key, weight);
        _arrived++;
    }

    /// <summary>Counts the features that wait, in the order they were met.</summary>
    public void CountWaiting(TopicModel model)
    {
        for (uint i = _arrived - Math.Min(_arrived, Waiting); i < _arrived; i++)
        {
            (uint key, float weight) = _waiting[i % Waiting];
            Look(model, key, weight);
        }

        _arrived = 0;
    }

    /// <summary>Counts a slot.</summary>
    public void Add(int slot, float weight)
    {
        Entry[] entries = _entries;
        int at = (int)(((uint)slot * 2654435769u) >> _shift);
        while (true)
        {
            ref Entry entry = ref entries[at];
            if (entry.Mark == slot + 1)
            {
                entry.Value += weight;
                entry.Times++;
                return;
            }

            if (entry.Mark == 0)
            {
                entry = new Entry { Mark = slot + 1, Value = weight, Times = 1 };
                _used[Count++] = at;
                if (Count == _used.Length)
                {
                    Grow();
                }

                return;
            }

            at = (at + 1) & (entries.Length - 1);
        }
    }

    private void Look(TopicModel model, uint key, float weight)
    {
        int slot = model.Find(key);
        if (slot >= 0)
        {
            model.PrefetchAt(slot);
            Add(slot, weight);
        }
    }

    /// <summary>Forgets what was counted.</summary>
    public void Clear()
    {
        _arrived = 0;
        foreach (int at in _used.AsSpan(0, Count))
        {
            _entries[at] = default;
        }

        Count = 0;
    }

    private void Prepare(int scores)
    {
        Clear();
        if (Scores.Length < scores)
        {
            Scores = new float[scores];
        }
    }

    private void Grow()
    {
        Entry[] old = new Entry[Count];
        for (int i = 0; i < old.Length; i++)
        {
            old[i] = this[i];
        }

        _entries = new Entry[_entries.Length * 2];
        _used = new int[_used.Length * 2];
        Placed = new PlacedFeature[_used.Length];
        _shift = 32 - BitOperations.Log2((uint)_entries.Length);
        Count = 0;
        foreach (Entry entry in old)
        {
            Add(entry.Slot, entry.Value);
            this[Count - 1].Times = entry.Times;
        }
    }

    /// <summary>A slot and what was counted for it.</summary>
    internal struct Entry
    {
        /// <summary>The slot plus 1; 0 where the entry is free.</summary>
        public int Mark;

        /// <summary>The count.</summary>
        public float Value;

        /// <summary>How often the slot was met.</summary>
        public int Times;

        /// <summary>The slot.</summary>
        public readonly int Slot => Mark - 1;
    }
}
