using System.Collections.Immutable;
using Privacy.Analyzers.Policy.Model;

namespace Privacy.Analyzers.Policy.Reading;

/// <summary>A policy and its parent as one. What has an id the child redefines; lists are joined, the child's entries first.</summary>
internal static class PolicyMerge
{
    public static PrivacyPolicy Of(PrivacyPolicy child, PrivacyPolicy parent) => new()
    {
        Path = child.Path,
        IsUnreadable = child.IsUnreadable || parent.IsUnreadable,
        Notice = child.Notice ?? parent.Notice,
        Controller = child.Controller ?? parent.Controller,
        Categories = child.Categories.With(parent.Categories),
        Purposes = parent.Purposes.SetItems(child.Purposes),
        Sources = child.Sources.AddRange(parent.Sources),
        Classifications = child.Classifications.AddRange(parent.Classifications),
        Recipients = parent.Recipients.SetItems(child.Recipients),
        Guards = parent.Guards.SetItems(child.Guards),
        Transforms = child.Transforms.AddRange(parent.Transforms),
        Consents = child.Consents.AddRange(parent.Consents.Where(consent => !child.Consents.Any(own => own.Id == consent.Id))),
        Allow = child.Allow.AddRange(parent.Allow),
        Deny = child.Deny.AddRange(parent.Deny),
        Children = child.Children ?? parent.Children,
        Retention = parent.Retention.SetItems(child.Retention),
        Rights = parent.Rights.SetItems(child.Rights),
        Inference = new Inference(child.Inference.Mode ?? parent.Inference.Mode, child.Inference.Ignore.AddRange(parent.Inference.Ignore)),
        Enforcement = Stricter(child.Enforcement, parent.Enforcement),
    };

    /// <summary>A mode that a child does not set is its parent's; what it sets can only be stricter.</summary>
    private static Enforcement Stricter(Enforcement child, Enforcement parent)
    {
        if (ReferenceEquals(child, Enforcement.Standard))
            return parent;

        var recipients = parent.Recipients;
        foreach (var recipient in child.Recipients)
        {
            var above = parent.Recipients.TryGetValue(recipient.Key, out var rule) ? rule : parent.Default;
            recipients = recipients.SetItem(recipient.Key, Stricter(recipient.Value, above));
        }

        return new Enforcement(Stricter(child.Default, parent.Default), child.AssumedIsError || parent.AssumedIsError, recipients);
    }

    private static EnforcementRule Stricter(EnforcementRule child, EnforcementRule parent) => child.Mode <= parent.Mode ? child : parent;
}
