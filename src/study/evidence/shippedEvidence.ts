// Generated: npx vitest run test/study/shippedEvidence.test.ts -u
import type { MeasuredEvidence } from './MeasuredEvidence.ts'

export const shippedEvidence: MeasuredEvidence = {
  "version": "0.1.0",
  "all": {
    "rows": 72,
    "passing": 68,
    "figures": 156,
    "explained": 141,
    "parameters": 72
  },
  "trials": [
    {
      "id": "cheng-feedback-2014",
      "populations": [
        "online-community"
      ],
      "setByHand": 2,
      "results": [
        {
          "id": "harm-more",
          "mechanism": "harm",
          "claim": "whoever is voted down contributes more",
          "measure": "acts by subjects",
          "arm": "voted down",
          "minus": null,
          "over": "nothing",
          "kind": "sign",
          "names": [
            "all"
          ],
          "band": null,
          "rmse": null,
          "sign": "more",
          "reproduced": true,
          "reason": null,
          "status": "source",
          "cite": "Cheng, Danescu-Niculescu-Mizil & Leskovec 2014",
          "doi": "10.48550/arXiv.1405.1429",
          "url": null,
          "experiment": "cheng-feedback-2014",
          "unit": "ratio",
          "published": null,
          "simulated": [ 1.22013 ],
          "interval": [
            [ 1.19751, 1.24275 ]
          ],
          "distance": 1,
          "tolerance": 1,
          "pass": true
        },
        {
          "id": "harm-worse",
          "mechanism": "harm",
          "claim": "and worse",
          "measure": "harmful share by subjects",
          "arm": "voted down",
          "minus": "nothing",
          "over": null,
          "kind": "sign",
          "names": [
            "harmful"
          ],
          "band": null,
          "rmse": null,
          "sign": "more",
          "reproduced": true,
          "reason": null,
          "status": "source",
          "cite": "Cheng, Danescu-Niculescu-Mizil & Leskovec 2014",
          "doi": "10.48550/arXiv.1405.1429",
          "url": null,
          "experiment": "cheng-feedback-2014",
          "unit": "share of acts",
          "published": null,
          "simulated": [ 0.0610938 ],
          "interval": [
            [ 0.04983, 0.0723577 ]
          ],
          "distance": 1,
          "tolerance": 1,
          "pass": true
        },
        {
          "id": "harm-to-others",
          "mechanism": "harm",
          "claim": "and rates others worse",
          "measure": "acts by subjects",
          "arm": "voted down",
          "minus": null,
          "over": "nothing",
          "kind": "sign",
          "names": [
            "harmful"
          ],
          "band": null,
          "rmse": null,
          "sign": "more",
          "reproduced": true,
          "reason": null,
          "status": "source",
          "cite": "Cheng, Danescu-Niculescu-Mizil & Leskovec 2014",
          "doi": "10.48550/arXiv.1405.1429",
          "url": null,
          "experiment": "cheng-feedback-2014",
          "unit": "ratio",
          "published": null,
          "simulated": [ 1.35696 ],
          "interval": [
            [ 1.32621, 1.38772 ]
          ],
          "distance": 1,
          "tolerance": 1,
          "pass": true
        },
        {
          "id": "silence-leaves",
          "mechanism": "retention",
          "claim": "those who get no feedback leave rather than those who are voted down",
          "measure": "subjects staying",
          "arm": "nothing",
          "minus": "voted down",
          "over": null,
          "kind": "sign",
          "names": [
            "staying"
          ],
          "band": null,
          "rmse": null,
          "sign": "less",
          "reproduced": true,
          "reason": null,
          "status": "source",
          "cite": "Cheng, Danescu-Niculescu-Mizil & Leskovec 2014",
          "doi": "10.48550/arXiv.1405.1429",
          "url": null,
          "experiment": "cheng-feedback-2014",
          "unit": "share of subjects",
          "published": null,
          "simulated": [ -0.0184397 ],
          "interval": [
            [ -0.02554, -0.0113395 ]
          ],
          "distance": -1,
          "tolerance": -1,
          "pass": true
        },
        {
          "id": "silence-leaves-more",
          "mechanism": "retention",
          "claim": "and rather than those who are voted up",
          "measure": "subjects staying",
          "arm": "nothing",
          "minus": "voted up",
          "over": null,
          "kind": "sign",
          "names": [
            "staying"
          ],
          "band": null,
          "rmse": null,
          "sign": "less",
          "reproduced": true,
          "reason": null,
          "status": "source",
          "cite": "Cheng, Danescu-Niculescu-Mizil & Leskovec 2014",
          "doi": "10.48550/arXiv.1405.1429",
          "url": null,
          "experiment": "cheng-feedback-2014",
          "unit": "share of subjects",
          "published": null,
          "simulated": [ -0.0265957 ],
          "interval": [
            [ -0.0328952, -0.0202963 ]
          ],
          "distance": -1,
          "tolerance": -1,
          "pass": true
        }
      ]
    },
    {
      "id": "cheng-trolling-2017",
      "populations": [
        "online-community"
      ],
      "setByHand": 3,
      "results": [
        {
          "id": "trolling-neither",
          "mechanism": "harm",
          "claim": "share of comments that are trolling, neither in a bad mood nor after trolls",
          "measure": "harmful share by subjects",
          "arm": "neither",
          "minus": null,
          "over": null,
          "kind": "value",
          "names": [
            "harmful"
          ],
          "band": [ 0.07 ],
          "rmse": null,
          "sign": null,
          "reproduced": true,
          "reason": null,
          "status": "secondary",
          "cite": "Cheng et al. 2017",
          "doi": "10.1145/2998181.2998213",
          "url": null,
          "experiment": "cheng-trolling-2017",
          "unit": "share of acts",
          "published": [ 0.35 ],
          "simulated": [ 0.396539 ],
          "interval": [
            [ 0.353346, 0.439733 ]
          ],
          "distance": 0.664847,
          "tolerance": 1,
          "pass": true
        },
        {
          "id": "trolling-mood",
          "mechanism": "harm",
          "claim": "share of comments that are trolling, in a bad mood",
          "measure": "harmful share by subjects",
          "arm": "bad mood",
          "minus": null,
          "over": null,
          "kind": "value",
          "names": [
            "harmful"
          ],
          "band": [ 0.07 ],
          "rmse": null,
          "sign": null,
          "reproduced": true,
          "reason": null,
          "status": "secondary",
          "cite": "Cheng et al. 2017",
          "doi": "10.1145/2998181.2998213",
          "url": null,
          "experiment": "cheng-trolling-2017",
          "unit": "share of acts",
          "published": [ 0.5 ],
          "simulated": [ 0.492995 ],
          "interval": [
            [ 0.450308, 0.535683 ]
          ],
          "distance": 0.100067,
          "tolerance": 1,
          "pass": true
        },
        {
          "id": "trolling-context",
          "mechanism": "harm",
          "claim": "share of comments that are trolling, after comments of trolls",
          "measure": "harmful share by subjects",
          "arm": "trolls before",
          "minus": null,
          "over": null,
          "kind": "value",
          "names": [
            "harmful"
          ],
          "band": [ 0.07 ],
          "rmse": null,
          "sign": null,
          "reproduced": true,
          "reason": null,
          "status": "secondary",
          "cite": "Cheng et al. 2017",
          "doi": "10.1145/2998181.2998213",
          "url": null,
          "experiment": "cheng-trolling-2017",
          "unit": "share of acts",
          "published": [ 0.5 ],
          "simulated": [ 0.569314 ],
          "interval": [
            [ 0.545365, 0.593263 ]
          ],
          "distance": 0.990204,
          "tolerance": 1,
          "pass": true
        },
        {
          "id": "trolling-both",
          "mechanism": "harm",
          "claim": "share of comments that are trolling, both",
          "measure": "harmful share by subjects",
          "arm": "both",
          "minus": null,
          "over": null,
          "kind": "value",
          "names": [
            "harmful"
          ],
          "band": [ 0.07 ],
          "rmse": null,
          "sign": null,
          "reproduced": true,
          "reason": null,
          "status": "secondary",
          "cite": "Cheng et al. 2017",
          "doi": "10.1145/2998181.2998213",
          "url": null,
          "experiment": "cheng-trolling-2017",
          "unit": "share of acts",
          "published": [ 0.68 ],
          "simulated": [ 0.648697 ],
          "interval": [
            [ 0.627445, 0.66995 ]
          ],
          "distance": 0.447183,
          "tolerance": 1,
          "pass": true
        }
      ]
    },
    {
      "id": "goel-watts-goldstein-2012",
      "populations": [
        "online-community"
      ],
      "setByHand": 0,
      "results": [
        {
          "id": "cascades-are-small",
          "mechanism": "diffusion",
          "claim": null,
          "measure": "cascades of shares",
          "arm": "all",
          "minus": null,
          "over": null,
          "kind": "value",
          "names": [
            "lone",
            "deeper"
          ],
          "band": [ 0.125, 0.015 ],
          "rmse": null,
          "sign": null,
          "reproduced": true,
          "reason": null,
          "status": "secondary",
          "cite": "Goel, Watts & Goldstein 2012",
          "doi": "10.1145/2229012.2229058",
          "url": null,
          "experiment": "goel-watts-goldstein-2012",
          "unit": "share of cascades",
          "published": [ 0.825, 0.025 ],
          "simulated": [ 0.766984, 0.0180027 ],
          "interval": [
            [ 0.757191, 0.776776 ],
            [ 0.0119377, 0.0240677 ]
          ],
          "distance": 0.466486,
          "tolerance": 1,
          "pass": true
        }
      ]
    },
    {
      "id": "joyce-kraut-2006",
      "populations": [
        "online-community"
      ],
      "setByHand": 2,
      "results": [
        {
          "id": "first-reply",
          "mechanism": "retention",
          "claim": "newcomers whose first post was answered come back more often",
          "measure": "posting again",
          "arm": "all",
          "minus": null,
          "over": null,
          "kind": "value",
          "names": [
            "unanswered",
            "answered"
          ],
          "band": [ 0.05, 0.05 ],
          "rmse": null,
          "sign": null,
          "reproduced": true,
          "reason": null,
          "status": "source",
          "cite": "Joyce & Kraut 2006",
          "doi": "10.1111/j.1083-6101.2006.00033.x",
          "url": null,
          "experiment": "joyce-kraut-2006",
          "unit": "share of first posts",
          "published": [ 0.44, 0.56 ],
          "simulated": [ 0.407834, 0.560386 ],
          "interval": [
            [ 0.361338, 0.45433 ],
            [ 0.520779, 0.599994 ]
          ],
          "distance": 0.643318,
          "tolerance": 1,
          "pass": true
        }
      ]
    },
    {
      "id": "kumar-2016",
      "populations": [
        "online-community"
      ],
      "setByHand": 5,
      "results": [
        {
          "id": "gift-answered",
          "mechanism": "exchange",
          "claim": "a kind first act is answered in kind far more often than a harmful one is answered at all",
          "measure": "first acts returned",
          "arm": "all",
          "minus": null,
          "over": null,
          "kind": "value",
          "names": [
            "positive_returned",
            "negative_returned",
            "same_sign"
          ],
          "band": [ 0.05, 0.03, 0.07 ],
          "rmse": null,
          "sign": null,
          "reproduced": true,
          "reason": null,
          "status": "raw",
          "cite": "Kumar et al. 2016",
          "doi": "10.1109/ICDM.2016.0033",
          "url": null,
          "experiment": "kumar-2016",
          "unit": "share of first acts",
          "published": [ 0.159, 0.049, 0.9 ],
          "simulated": [ 0.113924, 0.0534351, 0.958763 ],
          "interval": [
            [ 0.0867089, 0.141139 ],
            [ 0.0152816, 0.0915886 ],
            [ 0.906925, 1.0106 ]
          ],
          "distance": 0.901519,
          "tolerance": 1,
          "pass": true
        }
      ]
    },
    {
      "id": "matias-thanks",
      "populations": [
        "online-community"
      ],
      "setByHand": 1,
      "results": [
        {
          "id": "thanks-retain",
          "mechanism": "recognition",
          "claim": "being thanked keeps people, counted over all who were to be thanked",
          "measure": "subjects active",
          "arm": "assigned",
          "minus": "control",
          "over": null,
          "kind": "value",
          "names": [
            "active"
          ],
          "band": [ 0.016 ],
          "rmse": null,
          "sign": null,
          "reproduced": true,
          "reason": null,
          "status": "raw",
          "cite": "Matias et al. 2020",
          "doi": null,
          "url": "osf.io/c67rg",
          "experiment": "matias-thanks",
          "unit": "share of subjects",
          "published": [ 0.02 ],
          "simulated": [ 0.0196687 ],
          "interval": [
            [ 0.00927015, 0.0300673 ]
          ],
          "distance": 0.0207039,
          "tolerance": 1,
          "pass": true
        },
        {
          "id": "newcomers-retained",
          "mechanism": "retention",
          "claim": "of newcomers who were not thanked, so many came back",
          "measure": "subjects active",
          "arm": "control",
          "minus": null,
          "over": null,
          "kind": "value",
          "names": [
            "active"
          ],
          "band": [ 0.047 ],
          "rmse": null,
          "sign": null,
          "reproduced": true,
          "reason": null,
          "status": "raw",
          "cite": "Matias et al. 2020",
          "doi": null,
          "url": "osf.io/c67rg",
          "experiment": "matias-thanks",
          "unit": "share of subjects",
          "published": [ 0.156 ],
          "simulated": [ 0.164596 ],
          "interval": [
            [ 0.139544, 0.189648 ]
          ],
          "distance": 0.182899,
          "tolerance": 1,
          "pass": true
        },
        {
          "id": "thanks-passed-on",
          "mechanism": "recognition",
          "claim": "whoever was thanked thanks others more",
          "measure": "acts by subjects",
          "arm": "assigned",
          "minus": null,
          "over": "control",
          "kind": "value",
          "names": [
            "thank"
          ],
          "band": [ 0.9 ],
          "rmse": null,
          "sign": null,
          "reproduced": true,
          "reason": null,
          "status": "raw",
          "cite": "Matias et al. 2020",
          "doi": null,
          "url": "osf.io/c67rg",
          "experiment": "matias-thanks",
          "unit": "ratio",
          "published": [ 1.9 ],
          "simulated": [ 1.09756 ],
          "interval": [
            [ 0.820433, 1.37469 ]
          ],
          "distance": 0.891599,
          "tolerance": 1,
          "pass": true
        },
        {
          "id": "thanks-not-returned",
          "mechanism": "recognition",
          "claim": "hardly ever does the thanker get it back",
          "measure": "kind acts sent back",
          "arm": "assigned",
          "minus": null,
          "over": null,
          "kind": "value",
          "names": [
            "back"
          ],
          "band": [ 0.01 ],
          "rmse": null,
          "sign": null,
          "reproduced": true,
          "reason": null,
          "status": "raw",
          "cite": "Matias et al. 2020",
          "doi": null,
          "url": "osf.io/c67rg",
          "experiment": "matias-thanks",
          "unit": "share of kind acts",
          "published": [ 0.01 ],
          "simulated": [ 0 ],
          "interval": [
            [ 0, 0 ]
          ],
          "distance": 1,
          "tolerance": 1,
          "pass": true
        }
      ]
    },
    {
      "id": "panzarasa-opsahl-carley-2009",
      "populations": [
        "online-community"
      ],
      "setByHand": 4,
      "results": [
        {
          "id": "messages-answered",
          "mechanism": "exchange",
          "claim": null,
          "measure": "first messages answered",
          "arm": "all",
          "minus": null,
          "over": null,
          "kind": "value",
          "names": [
            "ever",
            "day",
            "week",
            "edge_reciprocity"
          ],
          "band": [ 0.06, 0.06, 0.06, 0.06 ],
          "rmse": null,
          "sign": null,
          "reproduced": false,
          "reason": "just outside; a few too many are answered at all",
          "status": "raw",
          "cite": "Panzarasa, Opsahl & Carley 2009",
          "doi": "10.1002/asi.21015",
          "url": null,
          "experiment": "panzarasa-opsahl-carley-2009",
          "unit": "share of first messages",
          "published": [ 0.467, 0.34, 0.423, 0.636 ],
          "simulated": [ 0.530279, 0.280692, 0.384237, 0.692586 ],
          "interval": [
            [ 0.5184, 0.542157 ],
            [ 0.27334, 0.288043 ],
            [ 0.375481, 0.392992 ],
            [ 0.681958, 0.703215 ]
          ],
          "distance": 1.05464,
          "tolerance": 1,
          "pass": false
        },
        {
          "id": "activity-concentration",
          "mechanism": "participation",
          "claim": null,
          "measure": "concentration of messages",
          "arm": "all",
          "minus": null,
          "over": null,
          "kind": "value",
          "names": [
            "top1",
            "top10",
            "top20",
            "silent"
          ],
          "band": [ 0.04, 0.04, 0.04, 0.04 ],
          "rmse": null,
          "sign": null,
          "reproduced": false,
          "reason": "just outside; the most active 1 % write a little too little",
          "status": "raw",
          "cite": "Panzarasa, Opsahl & Carley 2009",
          "doi": "10.1002/asi.21015",
          "url": null,
          "experiment": "panzarasa-opsahl-carley-2009",
          "unit": "share of messages",
          "published": [ 0.183, 0.654, 0.834, 0.289 ],
          "simulated": [ 0.137349, 0.614846, 0.807702, 0.298451 ],
          "interval": [
            [ 0.128267, 0.146431 ],
            [ 0.596942, 0.632749 ],
            [ 0.795143, 0.82026 ],
            [ 0.280063, 0.316838 ]
          ],
          "distance": 1.14127,
          "tolerance": 1,
          "pass": false
        }
      ]
    },
    {
      "id": "ren-kraut",
      "populations": [
        "online-community"
      ],
      "setByHand": 2,
      "results": [
        {
          "id": "moderation-personal",
          "mechanism": "moderation",
          "claim": "personal moderation raises contribution",
          "measure": "contributions",
          "arm": "personal",
          "minus": "none",
          "over": null,
          "kind": "sign",
          "names": [
            "contributions"
          ],
          "band": null,
          "rmse": null,
          "sign": "more",
          "reproduced": true,
          "reason": null,
          "status": "source",
          "cite": "Ren & Kraut, working paper",
          "doi": null,
          "url": "studylib.net/doc/13453980",
          "experiment": "ren-kraut",
          "unit": "a month",
          "published": null,
          "simulated": [ 453.431 ],
          "interval": [
            [ 414.569, 492.293 ]
          ],
          "distance": 1,
          "tolerance": 1,
          "pass": true
        },
        {
          "id": "moderation-personal-most",
          "mechanism": "moderation",
          "claim": "more than common moderation",
          "measure": "contributions",
          "arm": "personal",
          "minus": "common",
          "over": null,
          "kind": "sign",
          "names": [
            "contributions"
          ],
          "band": null,
          "rmse": null,
          "sign": "more",
          "reproduced": true,
          "reason": null,
          "status": "source",
          "cite": "Ren & Kraut, working paper",
          "doi": null,
          "url": "studylib.net/doc/13453980",
          "experiment": "ren-kraut",
          "unit": "a month",
          "published": null,
          "simulated": [ 351.975 ],
          "interval": [
            [ 315.41, 388.539 ]
          ],
          "distance": 1,
          "tolerance": 1,
          "pass": true
        },
        {
          "id": "moderation-commitment",
          "mechanism": "moderation",
          "claim": "personal moderation raises commitment",
          "measure": "retention",
          "arm": "personal",
          "minus": "none",
          "over": null,
          "kind": "sign",
          "names": [
            "retention"
          ],
          "band": null,
          "rmse": null,
          "sign": "more",
          "reproduced": true,
          "reason": null,
          "status": "source",
          "cite": "Ren & Kraut, working paper",
          "doi": null,
          "url": "studylib.net/doc/13453980",
          "experiment": "ren-kraut",
          "unit": "% of members",
          "published": null,
          "simulated": [ 1.82578 ],
          "interval": [
            [ 1.34529, 2.30628 ]
          ],
          "distance": 1,
          "tolerance": 1,
          "pass": true
        },
        {
          "id": "moderation-common-commitment",
          "mechanism": "moderation",
          "claim": "common moderation raises commitment",
          "measure": "retention",
          "arm": "common",
          "minus": "none",
          "over": null,
          "kind": "sign",
          "names": [
            "retention"
          ],
          "band": null,
          "rmse": null,
          "sign": "more",
          "reproduced": true,
          "reason": null,
          "status": "source",
          "cite": "Ren & Kraut, working paper",
          "doi": null,
          "url": "studylib.net/doc/13453980",
          "experiment": "ren-kraut",
          "unit": "% of members",
          "published": null,
          "simulated": [ 0.999353 ],
          "interval": [
            [ 0.677689, 1.32102 ]
          ],
          "distance": 1,
          "tolerance": 1,
          "pass": true
        },
        {
          "id": "moderation-common-contribution",
          "mechanism": "moderation",
          "claim": "common moderation does not raise contribution",
          "measure": "contributions",
          "arm": "common",
          "minus": null,
          "over": "none",
          "kind": "sign",
          "names": [
            "contributions"
          ],
          "band": [ 0.1 ],
          "rmse": null,
          "sign": "same",
          "reproduced": true,
          "reason": null,
          "status": "source",
          "cite": "Ren & Kraut, working paper",
          "doi": null,
          "url": "studylib.net/doc/13453980",
          "experiment": "ren-kraut",
          "unit": "ratio",
          "published": null,
          "simulated": [ 1.07409 ],
          "interval": [
            [ 1.05544, 1.09274 ]
          ],
          "distance": 0.740874,
          "tolerance": 1,
          "pass": true
        }
      ]
    },
    {
      "id": "restivo-vanderijt",
      "populations": [
        "online-community"
      ],
      "setByHand": 1,
      "results": [
        {
          "id": "recognition-at-the-top",
          "mechanism": "recognition",
          "claim": "an award to the most active 1 % raises their output by about 60 %",
          "measure": "acts by subjects",
          "arm": "top awarded",
          "minus": null,
          "over": "top control",
          "kind": "value",
          "names": [
            "contribute"
          ],
          "band": [ 0.2 ],
          "rmse": null,
          "sign": null,
          "reproduced": true,
          "reason": null,
          "status": "source",
          "cite": "Restivo & van de Rijt 2012",
          "doi": "10.1371/journal.pone.0034358",
          "url": null,
          "experiment": "restivo-vanderijt",
          "unit": "ratio",
          "published": [ 1.6 ],
          "simulated": [ 1.44587 ],
          "interval": [
            [ 1.33299, 1.55875 ]
          ],
          "distance": 0.770641,
          "tolerance": 1,
          "pass": true
        },
        {
          "id": "recognition-of-little",
          "mechanism": "recognition",
          "claim": "an award to the little active lowers their retention",
          "measure": "subjects staying",
          "arm": "little awarded",
          "minus": "little control",
          "over": null,
          "kind": "sign",
          "names": [
            "staying"
          ],
          "band": null,
          "rmse": null,
          "sign": "less",
          "reproduced": true,
          "reason": null,
          "status": "source",
          "cite": "Restivo & van de Rijt 2014",
          "doi": "10.1080/1369118X.2014.888459",
          "url": null,
          "experiment": "restivo-vanderijt",
          "unit": "share of subjects",
          "published": null,
          "simulated": [ -0.096882 ],
          "interval": [
            [ -0.12231, -0.0714538 ]
          ],
          "distance": -1,
          "tolerance": -1,
          "pass": true
        }
      ]
    },
    {
      "id": "van-mierlo-2014",
      "populations": [
        "online-community"
      ],
      "setByHand": 1,
      "results": [
        {
          "id": "participation-inequality",
          "mechanism": "participation",
          "claim": null,
          "measure": "concentration of acts",
          "arm": "all",
          "minus": null,
          "over": null,
          "kind": "value",
          "names": [
            "top1",
            "next9",
            "rest"
          ],
          "band": [ 0.08, 0.08, 0.08 ],
          "rmse": null,
          "sign": null,
          "reproduced": true,
          "reason": null,
          "status": "source",
          "cite": "van Mierlo 2014",
          "doi": "10.2196/jmir.2966",
          "url": null,
          "experiment": "van-mierlo-2014",
          "unit": "share of acts",
          "published": [ 0.747, 0.24, 0.013 ],
          "simulated": [ 0.690058, 0.309942, 0 ],
          "interval": [
            [ 0.640373, 0.739743 ],
            [ 0.260257, 0.359627 ],
            [ 0, 0 ]
          ],
          "distance": 0.87428,
          "tolerance": 1,
          "pass": true
        }
      ]
    }
  ]
}
